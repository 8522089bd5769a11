import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import type { LifeCycleStage } from "../../gql/graphql";
import { STAGE_COLOURS } from "./stage-colours";
import { waterfallOf } from "./waterfall";
import classes from "./waterfall.module.css";
import { WaterfallTrack } from "./waterfall-track";

interface StageWaterfallProps {
	/** In order; they add up to the total. */
	stages: readonly {
		stage: LifeCycleStage;
		/** Computed by the method, not stated by the sheet. */
		derived: boolean;
		mass: { grams: number };
	}[];
	/** Masses in kilograms for one device, in whichever unit fits for many. */
	unit?: "auto" | "kg";
}

/** A table whose rows draw themselves: each stage's bar begins where the one before has ended. */
export function StageWaterfall({ stages, unit = "kg" }: StageWaterfallProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { bars, total } = waterfallOf(stages.map(({ mass }) => mass.grams));
	const share = (grams: number) => (total > 0 ? grams / total : 0);
	return (
		<table className={classes.table} aria-label={t("device.stages")}>
			<thead>
				<tr>
					<th scope="col">{t("device.stage")}</th>
					<th scope="col">{t("device.mass")}</th>
					<th scope="col">{t("device.share")}</th>
				</tr>
			</thead>
			<tbody>
				{stages.map(({ stage, mass, derived }, index) => (
					<tr key={stage}>
						<th scope="row">
							<span className={classes.name}>
								{t(`enums.stage.${stage}`)}
								<span className={classes.origin}>
									{derived ? t("device.derived") : t("device.fromSheet")}
								</span>
							</span>
							<WaterfallTrack bar={bars[index]} colour={STAGE_COLOURS[stage]} />
						</th>
						<td>
							<Mass grams={mass.grams} unit={unit} />
						</td>
						<td>{format.percent(share(mass.grams), 1)}</td>
					</tr>
				))}
				<tr data-total>
					<th scope="row">{t("common.total")}</th>
					<td>
						<Mass grams={total} unit={unit} />
					</td>
					<td>{total > 0 ? format.percent(1) : "–"}</td>
				</tr>
			</tbody>
		</table>
	);
}
