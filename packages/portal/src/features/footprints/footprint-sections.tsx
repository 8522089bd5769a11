import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import { useFormatter } from "../../format/use-formatter";
import type { FragmentType } from "../../gql";
import type { FootprintFieldsFragment } from "../../gql/graphql";
import { ChangeWaterfall } from "./change-waterfall";
import { ExplanationSteps } from "./explanation-steps";
import type { MatchFields } from "./footprint.graphql";
import { FootprintFigures } from "./footprint-figures";
import { InventoryMapping } from "./inventory-mapping";
import { MatchEvidence } from "./match-evidence";
import { MethodFacts } from "./method-facts";
import { StageWaterfall } from "./stage-waterfall";

interface FootprintSectionsProps {
	footprint: FootprintFieldsFragment;
	/** How the device's model was found; where the footprint answers a question it says so itself. */
	match?: FragmentType<typeof MatchFields> | null;
	/** Beside the figure. */
	actions?: ReactNode;
	/** Under the figure's stages. */
	children?: ReactNode;
}

/** A footprint with all that it rests on, in the order in which people ask: how much, of what, why, by which rules. */
export function FootprintSections(props: FootprintSectionsProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { footprint, match = footprint.match, actions, children } = props;
	const { lifetimeYears, country, inventory } = footprint;
	return (
		<>
			<Section
				title={t("mass.footprint")}
				description={t("estimate.over", {
					years: t("units.years", { count: lifetimeYears }),
					country: format.country(country),
				})}
				actions={actions}
			>
				<Stack gap="xl">
					<FootprintFigures footprint={footprint} />
					<StageWaterfall stages={footprint.stages} />
					{children}
				</Stack>
			</Section>
			{match && (
				<Section title={t("footprint.match")}>
					<MatchEvidence match={match} />
				</Section>
			)}
			<Section title={t("device.explanation")}>
				<Stack gap="xl">
					{footprint.changes.length > 0 && (
						<ChangeWaterfall changes={footprint.changes} />
					)}
					<ExplanationSteps
						sentences={footprint.explanation.filter(
							// Those of the changes stand in their table.
							(sentence) =>
								!footprint.changes.some(({ text }) => text === sentence),
						)}
					/>
				</Stack>
			</Section>
			<Section title={t("inventory.title")} description={t("inventory.text")}>
				<InventoryMapping inventory={inventory} />
			</Section>
			<Section title={t("footprint.rules")}>
				<MethodFacts footprint={footprint} />
			</Section>
		</>
	);
}
