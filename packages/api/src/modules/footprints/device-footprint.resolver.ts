import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import { DeviceType } from "../fleet/index.js";
import { deviceMatchLoader } from "./device-match.loader.js";
import { DeviceModelType } from "./device-model.type.js";
import { footprintLoaders } from "./footprint.loaders.js";
import type { Footprint } from "./footprint.service.js";
import { FootprintType } from "./footprint.type.js";
import type { ModelRow } from "./model-catalogue.repository.js";
import { ModelMatchType } from "./model-match.type.js";

/** Models and footprints never change, so one object serves all devices of all requests. */
const modelTypes = new WeakMap<ModelRow, DeviceModelType>();
const footprintTypes = new WeakMap<Footprint, FootprintType>();

function shown<K extends object, V>(
	known: WeakMap<K, V>,
	key: K,
	make: (key: K) => V,
): V {
	let value = known.get(key);
	if (value === undefined) {
		value = make(key);
		known.set(key, value);
	}
	return value;
}

const modelType = (row: ModelRow): DeviceModelType =>
	shown(modelTypes, row, (each) => new DeviceModelType(each));
const footprintType = (footprint: Footprint): FootprintType =>
	shown(footprintTypes, footprint, (each) => new FootprintType(each));

/** What the catalogue knows of a device. Answers at once what this process has read before: lists of devices are read often. */
@Resolver(() => DeviceType)
export class DeviceFootprintResolver {
	@FieldResolver(() => DeviceModelType, {
		nullable: true,
		description: "Its model in the catalogue; null when it isn't known.",
	})
	model(
		@Root() { row }: DeviceType,
		@Ctx() ctx: RequestContext,
	): DeviceModelType | null | Promise<DeviceModelType | null> {
		if (!row.modelId) return null;
		const known = ctx.platform.deviceModels.knownModel(row.modelId);
		if (known) return modelType(known);
		return footprintLoaders(ctx)
			.model.load(row.modelId)
			.then((model) => (model ? modelType(model) : null));
	}

	@FieldResolver(() => FootprintType, {
		nullable: true,
		description:
			"Its footprint over five years in its country; null when no published figure is known, never a guess.",
	})
	footprint(
		@Root() { row }: DeviceType,
		@Ctx() ctx: RequestContext,
	): FootprintType | null | Promise<FootprintType | null> {
		if (!row.footprintId) return null;
		const known = ctx.platform.footprints.known(row.footprintId);
		if (known) return footprintType(known);
		return footprintLoaders(ctx)
			.footprint.load(row.footprintId)
			.then((footprint) => (footprint ? footprintType(footprint) : null));
	}

	@FieldResolver(() => ModelMatchType, {
		nullable: true,
		description:
			"How its model was found, or that it is estimated; null without a footprint.",
	})
	async match(
		@Root() { row, tenantId }: DeviceType,
		@Ctx() ctx: RequestContext,
	): Promise<ModelMatchType | null> {
		if (!row.footprintId) return null;
		const match = await deviceMatchLoader(ctx, tenantId).load(row);
		return match && new ModelMatchType(match);
	}
}
