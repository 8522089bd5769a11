import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import {
	DeviceModelConnection,
	DeviceModelFilter,
	DeviceModelOrder,
	DeviceModelType,
	FootprintSheetType,
} from "./device-model.type.js";
import { footprintLoaders } from "./footprint.loaders.js";
import type { KeyKind } from "./model-catalogue.repository.js";

/** What the model is also called, each once and as written. */
async function writtenAs(
	kind: KeyKind,
	modelId: string,
	ctx: RequestContext,
): Promise<string[]> {
	const keys = await footprintLoaders(ctx).keys.load(modelId);
	return [
		...new Set(
			keys.filter((key) => key.kind === kind).map(({ written }) => written),
		),
	];
}

@Resolver(() => DeviceModelType)
export class DeviceModelResolver {
	@Query(() => DeviceModelConnection, {
		description:
			"The catalogue of device models, for everybody who is signed in.",
	})
	async deviceModels(
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => DeviceModelFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: DeviceModelFilter | null,
		@Arg("orderBy", () => DeviceModelOrder, {
			nullable: true,
			description: "By name unless told otherwise.",
		})
		orderBy: DeviceModelOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<DeviceModelType>> {
		ctx.requirePrincipal();
		const found = await ctx.platform.deviceModels.page(
			filter ?? {},
			orderBy?.field ?? "NAME",
			orderBy?.direction ?? "ASC",
			page,
		);
		return toConnection(mapPage(found, (row) => new DeviceModelType(row)));
	}

	@FieldResolver(() => [String], {
		description: "Part numbers and machine types, at most a few dozen.",
	})
	partNumbers(
		@Root() { id }: DeviceModelType,
		@Ctx() ctx: RequestContext,
	): Promise<string[]> {
		return writtenAs("PART_NUMBER", id, ctx);
	}

	@FieldResolver(() => [String], {
		description: "Other names under which devices of the model are found.",
	})
	aliases(
		@Root() { id }: DeviceModelType,
		@Ctx() ctx: RequestContext,
	): Promise<string[]> {
		return writtenAs("ALIAS", id, ctx);
	}

	@FieldResolver(() => [FootprintSheetType], {
		description: "Its published sheets, oldest revision first.",
	})
	async sheets(
		@Root() { id }: DeviceModelType,
		@Ctx() ctx: RequestContext,
	): Promise<FootprintSheetType[]> {
		const views = await footprintLoaders(ctx).sheets.load(id);
		return views.map(
			({ row, current }) => new FootprintSheetType(row, current),
		);
	}
}
