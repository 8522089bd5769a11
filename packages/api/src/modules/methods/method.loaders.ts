import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { AssuranceStatement } from "./assurance.js";

/** What third parties stated of the versions that a request shows, in one statement. */
export const assuranceLoader = (
	ctx: RequestContext,
): DataLoader<string, AssuranceStatement[]> =>
	ctx.once(
		"methods.assurance",
		() =>
			new DataLoader(async (versions) => {
				const found = await ctx.platform.assurance.ofVersions(versions);
				return versions.map((version) => found.get(version) ?? []);
			}),
	);
