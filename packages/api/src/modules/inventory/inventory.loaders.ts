import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { CreditBatch, Retirement } from "./inventory.types.js";

/** Batches by id, in one query for all that a request shows. */
export const batchLoader = (
	ctx: RequestContext,
): DataLoader<string, CreditBatch | undefined> =>
	ctx.once(
		"inventory.batch",
		() =>
			new DataLoader<string, CreditBatch | undefined>(async (ids) => {
				const batches = await ctx.platform.inventory.batchesByIds(ids);
				return ids.map((id) => batches.get(id));
			}),
	);

/** The first batches of projects, oldest first. */
export const projectBatchesLoader = (
	ctx: RequestContext,
): DataLoader<string, CreditBatch[]> =>
	ctx.once(
		"inventory.projectBatches",
		() =>
			new DataLoader<string, CreditBatch[]>(async (ids) =>
				inGroups(
					ids,
					await ctx.platform.inventory.batchesOfProjects(ids),
					"projectId",
				),
			),
	);

/** Retirements of batches, in order of their grams. */
export const batchRetirementsLoader = (
	ctx: RequestContext,
): DataLoader<string, Retirement[]> =>
	ctx.once(
		"inventory.batchRetirements",
		() =>
			new DataLoader<string, Retirement[]>(async (ids) =>
				inGroups(
					ids,
					await ctx.platform.inventory.retirementsOfBatches(ids),
					"batchId",
				),
			),
	);

function inGroups<T extends Record<K, string>, K extends string>(
	ids: readonly string[],
	rows: readonly T[],
	key: K,
): T[][] {
	const groups = new Map(ids.map((id): [string, T[]] => [id, []]));
	for (const row of rows) groups.get(row[key])?.push(row);
	return ids.map((id) => groups.get(id) ?? []);
}
