import { ColorSwatch, Group, Progress, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";
import type { LifeCycleStage, SheetFieldsFragment } from "../../gql/graphql";
import { STAGE_COLOURS } from "../footprints/stage-colours";

/** The shares of the life-cycle stages as far as the sheet states them. */
export function StageShares({ sheet }: { sheet: SheetFieldsFragment }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const stated = {
		MANUFACTURING: sheet.manufacturingRatio,
		TRANSPORT: sheet.transportRatio,
		USE: sheet.useRatio,
		END_OF_LIFE: sheet.endOfLifeRatio,
	} satisfies Record<LifeCycleStage, unknown>;
	const shares = (Object.keys(stated) as LifeCycleStage[]).flatMap((stage) => {
		const text = stated[stage];
		return text ? [{ stage, share: Number(text) }] : [];
	});
	if (shares.length === 0) {
		return (
			<Text size="sm" c="dimmed">
				{t("models.noShares")}
			</Text>
		);
	}
	return (
		<div>
			<Progress.Root size={14} aria-hidden>
				{shares.map(({ stage, share }) => (
					<Progress.Section
						key={stage}
						value={share * 100}
						color={STAGE_COLOURS[stage]}
						withAria={false}
					/>
				))}
			</Progress.Root>
			<Group gap="lg" mt={10} component="ul" p={0} mb={0}>
				{shares.map(({ stage, share }) => (
					<Group key={stage} component="li" gap={8} fz="sm">
						<ColorSwatch
							color={STAGE_COLOURS[stage]}
							size={10}
							radius={3}
							withShadow={false}
							aria-hidden
						/>
						{t(`enums.stage.${stage}`)}
						<strong>{format.percent(share, 1)}</strong>
					</Group>
				))}
			</Group>
			{shares.length < Object.keys(stated).length && (
				<Text size="sm" c="dimmed" mt={6}>
					{t("models.someShares")}
				</Text>
			)}
		</div>
	);
}
