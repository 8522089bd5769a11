import { Button, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { EmptyState } from "../../components/empty-state";
import { ErrorState } from "../../components/error-state";
import { PageHeader } from "../../components/page-header";
import { PageLoader } from "../../components/page-loader";
import { Section } from "../../components/section";
import type {
	ModelChoiceFieldsFragment,
	UnknownModelFieldsFragment,
} from "../../gql/graphql";
import { fleetUrls } from "../fleet/fleet.urls";
import { ChoiceTable } from "./choice-table";
import { UnknownModel } from "./unknown-model";

/** A list as far as it is read. */
interface Rows<Row> {
	/** Undefined until the first answer. */
	rows: readonly Row[] | undefined;
	total: number;
	error: unknown;
	onRetry: () => void;
	/** Undefined when there are no more. */
	onMore: (() => void) | undefined;
}

interface PlacedModel {
	model: UnknownModelFieldsFragment;
	/** Cursor of the one before it; undefined for the first. */
	after: string | undefined;
}

interface ModelChoicesPageProps {
	tenant: TenantInContext;
	/** Whether the viewer may decide; others read. */
	canChoose: boolean;
	models: Rows<PlacedModel>;
	choices: Rows<ModelChoiceFieldsFragment>;
	/** Something was decided. */
	onChanged: () => void;
}

export function ModelChoicesPage(props: ModelChoicesPageProps) {
	const { t } = useTranslation();
	const { tenant, canChoose, models, choices, onChanged } = props;
	return (
		<>
			<PageHeader
				title={t("modelChoices.title")}
				description={t("modelChoices.text")}
				trail={[{ label: t("fleet.title"), to: fleetUrls.list(tenant.id) }]}
			/>
			<Stack gap="lg">
				<Listed list={models} empty={<AllKnown />}>
					{models.rows?.map(({ model, after }) => (
						<UnknownModel
							key={`${model.modelName} ${model.category} ${model.partNumber}`}
							tenant={tenant}
							model={model}
							after={after}
							canChoose={canChoose}
							onChanged={onChanged}
						/>
					))}
				</Listed>
				<Section
					title={t("modelChoices.decisions")}
					description={t("modelChoices.decisionsText")}
				>
					<Listed
						list={choices}
						empty={
							<Text size="sm" c="dimmed">
								{t("modelChoices.noDecisions")}
							</Text>
						}
					>
						{choices.rows && (
							<ChoiceTable
								tenantId={tenant.id}
								choices={choices.rows}
								canChoose={canChoose}
								onChanged={onChanged}
							/>
						)}
					</Listed>
				</Section>
			</Stack>
		</>
	);
}

function Listed<Row>(props: {
	list: Rows<Row>;
	empty: ReactNode;
	children: ReactNode;
}) {
	const { t } = useTranslation();
	const { rows, error, onRetry, onMore } = props.list;
	if (error) return <ErrorState error={error} onRetry={onRetry} />;
	if (!rows) return <PageLoader />;
	if (rows.length === 0) return props.empty;
	return (
		<>
			{props.children}
			{onMore && (
				<div>
					<Button variant="default" mt="sm" onClick={onMore}>
						{t("fleet.unmatched.more")}
					</Button>
				</div>
			)}
		</>
	);
}

function AllKnown() {
	const { t } = useTranslation();
	return (
		<EmptyState icon={IconCircleCheck} title={t("modelChoices.empty.title")}>
			{t("modelChoices.empty.text")}
		</EmptyState>
	);
}
