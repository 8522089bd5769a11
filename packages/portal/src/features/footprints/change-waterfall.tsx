import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import type { FootprintFieldsFragment } from "../../gql/graphql";
import { waterfallOf } from "./waterfall";
import classes from "./waterfall.module.css";
import { WaterfallTrack } from "./waterfall-track";

type Change = FootprintFieldsFragment["changes"][number];

interface ChangeWaterfallProps {
	/** The first is what the sheet says; all of them add up to the footprint. */
	changes: readonly Change[];
}

/** From what the sheet says to what counts here: each step's bar begins where the one before has ended. */
export function ChangeWaterfall({ changes }: ChangeWaterfallProps) {
	const { t } = useTranslation();
	const { bars, totalBar, total } = waterfallOf(
		changes.map(({ grams }) => grams),
	);
	return (
		<table className={classes.table} aria-label={t("footprint.changes")}>
			<thead>
				<tr>
					<th scope="col">{t("footprint.step")}</th>
					<th scope="col">{t("device.mass")}</th>
				</tr>
			</thead>
			<tbody>
				{changes.map(({ step, grams, text }, index) => (
					<tr key={step}>
						<th scope="row">
							{t(`enums.footprintStep.${step}`)}
							<div className={classes.words} lang="en">
								{text}
							</div>
							<WaterfallTrack
								bar={bars[index]}
								colour={
									step === "SHEET"
										? "var(--tt-covered)"
										: grams < 0
											? "var(--tt-stage-transport)"
											: "var(--tt-allocated)"
								}
							/>
						</th>
						<td>
							{step !== "SHEET" && grams > 0 && "+"}
							<Mass grams={grams} unit="kg" />
						</td>
					</tr>
				))}
				<tr data-total>
					<th scope="row">
						{t("mass.footprint")}
						<WaterfallTrack bar={totalBar} colour="var(--tt-retired)" />
					</th>
					<td>
						<Mass grams={total} unit="kg" />
					</td>
				</tr>
			</tbody>
		</table>
	);
}
