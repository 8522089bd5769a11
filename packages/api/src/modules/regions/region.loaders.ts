import type { RequestContext } from "../../platform/graphql/context.js";
import type { RecordedRevision, Region } from "./region.service.js";

/** All regions by id; there are few, so a request that shows any reads them once. */
export const regionsById = (
	ctx: RequestContext,
): Promise<ReadonlyMap<string, Region>> =>
	ctx.once(
		"regions.byId",
		async () =>
			new Map(
				(await ctx.platform.regions.all()).map((region) => [region.id, region]),
			),
	);

/** The revision in force in a region, read once a request. @throws DomainError NOT_FOUND when the region has none yet */
export const revisionInForce = (
	ctx: RequestContext,
	regionId: string,
): Promise<RecordedRevision> =>
	ctx.once(`regions.inForce.${regionId}`, () =>
		ctx.platform.regions.effective(regionId),
	);
