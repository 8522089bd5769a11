import { notFound } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { isIdOf } from "../../platform/ids.js";
import { DeviceModelType, FootprintSheetType } from "./device-model.type.js";
import { footprintLoaders } from "./footprint.loaders.js";

/** A device model, for `node`. @throws DomainError UNAUTHENTICATED, NOT_FOUND */
export async function deviceModelNode(
	ctx: RequestContext,
	id: string,
): Promise<DeviceModelType> {
	ctx.requirePrincipal();
	const row = isIdOf("model", id)
		? await footprintLoaders(ctx).model.load(id)
		: undefined;
	if (!row) throw notFound("device model", ["id"]);
	return new DeviceModelType(row);
}

/** A footprint sheet, for `node`. @throws DomainError UNAUTHENTICATED, NOT_FOUND */
export async function footprintSheetNode(
	ctx: RequestContext,
	id: string,
): Promise<FootprintSheetType> {
	ctx.requirePrincipal();
	const view = isIdOf("sheet", id)
		? await footprintLoaders(ctx).sheet.load(id)
		: undefined;
	if (!view) throw notFound("footprint sheet", ["id"]);
	return new FootprintSheetType(view.row, view.current);
}
