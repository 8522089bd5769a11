import {
	Button,
	Card,
	Group,
	NativeSelect,
	Progress,
	SimpleGrid,
	Stack,
	Text,
} from "@mantine/core";
import { IconEqual } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type { OfferQuery } from "../../gql/graphql";
import { isWholeMix, splitEvenly, sumOfMix, WHOLE, withShare } from "./mix";
import { OfferedProjectFields } from "./offset.graphql";
import { ProjectCard } from "./project-card";
import { StepButtons } from "./step-buttons";
import type { Wizard } from "./use-wizard";

interface MixStepProps {
	offer: NonNullable<OfferQuery["tenant"]>["offer"];
	wizard: Wizard;
}

/** Which projects, in whole percent that must add up to 100. */
export function MixStep({ offer, wizard }: MixStepProps) {
	const { t } = useTranslation();
	const { mix, setMix, currency } = wizard;
	const projects = readFragment(OfferedProjectFields, offer.projects);
	const inStock = projects.filter(({ available }) => available.grams > 0);
	const chosen = Object.keys(mix).filter((id) => (mix[id] ?? 0) > 0);
	const even =
		chosen.length > 0 ? chosen : inStock.map(({ project }) => project.id);
	return (
		<Section
			title={t("offset.mix.title")}
			description={t("offset.mix.text")}
			actions={
				<Group align="flex-end">
					{offer.currencies.length > 1 && (
						<NativeSelect
							label={t("offset.mix.currency")}
							data={offer.currencies}
							value={currency}
							onChange={({ currentTarget }) =>
								wizard.setCurrency(currentTarget.value)
							}
						/>
					)}
					<Button
						variant="default"
						leftSection={<IconEqual size={16} />}
						onClick={() => setMix(splitEvenly(even.slice(0, WHOLE)))}
					>
						{chosen.length > 0
							? t("offset.mix.evenChosen")
							: t("offset.mix.even")}
					</Button>
				</Group>
			}
		>
			<Stack gap="lg">
				<SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="md">
					{projects.map((offered) => (
						<ProjectCard
							key={offered.project.id}
							offered={offered}
							currency={currency}
							percent={mix[offered.project.id] ?? 0}
							onPercent={(percent) =>
								setMix(withShare(mix, offered.project.id, percent))
							}
						/>
					))}
				</SimpleGrid>
				<MixSum sum={sumOfMix(mix)} />
				<UserErrorAlert errors={wizard.errors} failure={wizard.failure} />
				<StepButtons
					onBack={() => wizard.setStep("devices")}
					onNext={wizard.requestQuote}
					nextLabel={t("offset.mix.quote")}
					disabled={!isWholeMix(mix)}
					busy={wizard.quoting}
				/>
			</Stack>
		</Section>
	);
}

function MixSum({ sum }: { sum: number }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const state = sum === WHOLE ? "whole" : sum < WHOLE ? "under" : "over";
	const gap = format.percent(Math.abs(WHOLE - sum) / WHOLE);
	const colours = { whole: "forest", under: "ochre", over: "red" };
	return (
		<Card
			padding="sm"
			style={{ position: "sticky", bottom: 12, zIndex: 3 }}
			shadow="sm"
		>
			<Group justify="space-between" mb={6}>
				<Text fw={640}>
					{t("offset.mix.sum", { sum: format.percent(sum / WHOLE) })}
				</Text>
				<Text size="sm" c="dimmed" role="status">
					{t(`offset.mix.${state}`, { gap })}
				</Text>
			</Group>
			<Progress
				value={Math.min(sum, WHOLE)}
				color={colours[state]}
				aria-label={t("offset.mix.sumLabel")}
			/>
		</Card>
	);
}
