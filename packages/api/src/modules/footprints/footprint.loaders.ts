import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { FootprintRow } from "./footprint.repository.js";
import { currentSheet, type Footprint } from "./footprint.service.js";
import type {
	ModelKeyRow,
	ModelRow,
	SheetRow,
} from "./model-catalogue.repository.js";

/** A sheet, and whether it is the one that devices are computed from. */
export interface SheetView {
	readonly row: SheetRow;
	readonly current: boolean;
}

const byModel = <T extends { modelId: string }>(
	rows: readonly T[],
): Map<string, T[]> => {
	const grouped = new Map<string, T[]>();
	for (const row of rows) {
		const group = grouped.get(row.modelId);
		if (group) group.push(row);
		else grouped.set(row.modelId, [row]);
	}
	return grouped;
};

/** Reads what a request asks of many models in one statement each. */
export function footprintLoaders(ctx: RequestContext) {
	return ctx.once("footprints", () => {
		const { deviceModels, footprints } = ctx.platform;
		const sheets = new DataLoader<string, SheetView[]>(async (ids) => {
			const grouped = byModel(await deviceModels.sheetsOfModels(ids));
			return ids.map((id) => {
				const rows = grouped.get(id) ?? [];
				const current = currentSheet(rows);
				return rows.map((row) => ({ row, current: row === current }));
			});
		});
		return {
			model: new DataLoader<string, ModelRow | undefined>(async (ids) => {
				const found = await deviceModels.models(ids);
				return ids.map((id) => found.get(id));
			}),
			keys: new DataLoader<string, ModelKeyRow[]>(async (ids) => {
				const grouped = byModel(await deviceModels.keysOfModels(ids));
				return ids.map((id) => grouped.get(id) ?? []);
			}),
			footprint: new DataLoader<string, Footprint | undefined>(async (ids) => {
				const found = await footprints.byIds(ids);
				return ids.map((id) => found.get(id));
			}),
			/** As kept; absent for an answer that isn't. */
			row: new DataLoader<string, FootprintRow | undefined>(async (ids) => {
				const rows = new Map(
					(await footprints.rows(ids)).map((row) => [row.id, row]),
				);
				return ids.map((id) => rows.get(id));
			}),
			/** All sheets of a model. */
			sheets,
			sheet: new DataLoader<string, SheetView | undefined>(async (ids) => {
				const rows = new Map(
					(await deviceModels.sheets(ids)).map((row) => [row.id, row]),
				);
				return Promise.all(
					ids.map(async (id) => {
						const row = rows.get(id);
						return (
							row &&
							(await sheets.load(row.modelId)).find(
								(view) => view.row.id === id,
							)
						);
					}),
				);
			}),
		};
	});
}

/** Footprints by id, for modules above. */
export const footprintLoader = (
	ctx: RequestContext,
): Pick<DataLoader<string, Footprint | undefined>, "load"> =>
	footprintLoaders(ctx).footprint;
