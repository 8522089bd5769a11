import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import { MethodVersionType, methodType } from "../methods/index.js";
import { FootprintSheetType } from "./device-model.type.js";
import { footprintLoaders } from "./footprint.loaders.js";
import { FootprintType } from "./footprint.type.js";
import { hashOfBytes } from "./sheet-figures.js";

/** What a footprint rests on, and what it takes to compute it again. */
@Resolver(() => FootprintType)
export class FootprintResolver {
	@FieldResolver(() => FootprintSheetType, {
		nullable: true,
		description: "The sheet that it was computed from; null for an estimate.",
	})
	async sheet(
		@Root() { sheetId }: FootprintType,
		@Ctx() ctx: RequestContext,
	): Promise<FootprintSheetType | null> {
		if (sheetId === null) return null;
		const view = await footprintLoaders(ctx).sheet.load(sheetId);
		return view ? new FootprintSheetType(view.row, view.current) : null;
	}

	@FieldResolver(() => MethodVersionType, {
		description: "The method that computed it.",
	})
	method(
		@Root() { methodVersion }: FootprintType,
		@Ctx() { platform }: RequestContext,
	): MethodVersionType | Promise<MethodVersionType> {
		const known = platform.methods.known(methodVersion);
		if (known) return methodType(known);
		return platform.methods.byVersion(methodVersion).then(methodType);
	}

	@FieldResolver(() => String, {
		nullable: true,
		description:
			"All that it was computed from, as canonical JSON: sheet, question, method version, edition of the grid factors. Null for an answer that isn't kept.",
	})
	async inputs(
		@Root() { id }: FootprintType,
		@Ctx() ctx: RequestContext,
	): Promise<string | null> {
		return (await footprintLoaders(ctx).row.load(id))?.inputs ?? null;
	}

	@FieldResolver(() => String, {
		nullable: true,
		description:
			"SHA-256 of the kept result's bytes, hex: a replay must meet it. Null for an answer that isn't kept.",
	})
	async resultHash(
		@Root() { id }: FootprintType,
		@Ctx() ctx: RequestContext,
	): Promise<string | null> {
		const row = await footprintLoaders(ctx).row.load(id);
		return row ? hashOfBytes(row.result) : null;
	}
}
