import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { Device } from "../fleet/index.js";
import type { ModelMatch } from "./model-match.js";

/** Why devices have the models they have, from what their rows and the catalogue say; asked for many devices at once. */
export const deviceMatchLoader = (ctx: RequestContext, tenantId: string) =>
	ctx.once(
		`matches of ${tenantId}`,
		() =>
			new DataLoader<Device, ModelMatch | null>(async (devices) => {
				const { deviceMatches } = await ctx.enter(tenantId);
				return deviceMatches.of(devices);
			}),
	);
