import {
	Anchor,
	Badge,
	Button,
	Group,
	Stack,
	Text,
	Title,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { Section } from "../../components/section";
import type { UnknownModelFieldsFragment } from "../../gql/graphql";
import { fleetUrls } from "../fleet/fleet.urls";
import { CandidateList } from "./candidate-list";
import { EstimateForModel } from "./estimate-for-model";

interface UnknownModelProps {
	tenant: TenantInContext;
	model: UnknownModelFieldsFragment;
	/** Cursor of the model before it in the list; undefined for the first. */
	after: string | undefined;
	canChoose: boolean;
	onChanged: () => void;
}

/** One name that the catalogue can't tell: which models it might mean, or what an estimate would give. Nothing is taken by itself. */
export function UnknownModel(props: UnknownModelProps) {
	const { t } = useTranslation();
	const { tenant, model, canChoose, onChanged } = props;
	const [estimating, { toggle }] = useDisclosure();
	const { modelName, manufacturer, partNumber, category, devices } = model;
	return (
		<Section
			title={modelName}
			description={[
				manufacturer,
				partNumber && t("modelChoices.part", { partNumber }),
				t(`enums.category.${category}`),
			]
				.filter(Boolean)
				.join(" · ")}
			actions={
				<Group gap="sm">
					<Badge color="ochre">{t("modelChoices.undecided")}</Badge>
					<Anchor
						component={Link}
						to={fleetUrls.ofModel(tenant.id, modelName)}
						size="sm"
					>
						{t("units.devices", { count: devices })}
					</Anchor>
				</Group>
			}
		>
			<Stack gap="md">
				{model.candidates.length > 0 ? (
					<div>
						<Title order={3} mb="xs">
							{t("modelChoices.candidates")}
						</Title>
						<CandidateList
							tenantId={tenant.id}
							model={model}
							canChoose={canChoose}
							onChanged={onChanged}
						/>
					</div>
				) : (
					<Text size="sm" c="dimmed">
						{t("modelChoices.noCandidates")}
					</Text>
				)}
				<div>
					<Button variant="default" onClick={toggle} aria-expanded={estimating}>
						{estimating
							? t("modelChoices.hideEstimate")
							: t("modelChoices.estimate")}
					</Button>
				</div>
				{estimating && (
					<EstimateForModel
						tenant={tenant}
						model={model}
						after={props.after}
						canChoose={canChoose}
						onChanged={onChanged}
					/>
				)}
			</Stack>
		</Section>
	);
}
