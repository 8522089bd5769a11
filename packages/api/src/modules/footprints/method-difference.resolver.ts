import {
	Arg,
	Ctx,
	FieldResolver,
	ID,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import { notFound, nullIfMissing } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { TenantType } from "../tenancy/index.js";
import { DeviceModelType } from "./device-model.type.js";
import { footprintLoaders } from "./footprint.loaders.js";
import { parseInputs } from "./footprint-inputs.js";
import { FootprintReplayType } from "./footprint-replay.type.js";
import {
	MethodDifferenceLineType,
	MethodDifferenceType,
} from "./method-difference.type.js";

/** What another method would change, and that what was computed can be computed again. */
@Resolver(() => TenantType)
export class MethodDifferenceResolver {
	@FieldResolver(() => MethodDifferenceType, {
		nullable: true,
		description:
			"What taking this version into use would change: how many devices, by how much, why. Null when no such version is released.",
	})
	methodDifference(
		@Root() { id }: TenantType,
		@Arg("version", () => String, { description: "A released version." })
		version: string,
		@Ctx() ctx: RequestContext,
	): Promise<MethodDifferenceType | null> {
		return nullIfMissing(async () => {
			const { methodDifferences } = await ctx.enter(id);
			return new MethodDifferenceType(await methodDifferences.of(version));
		});
	}

	@Query(() => FootprintReplayType, {
		nullable: true,
		description:
			"Computes a kept footprint again, byte for byte. Those of devices and quotes of a tenant that the viewer reaches; operators and auditors any. Null when it isn't there, or not for the viewer.",
	})
	footprintReplay(
		@Arg("id", () => ID, { description: "The footprint's id." }) id: string,
		@Arg("tenantId", () => ID, {
			nullable: true,
			description:
				"The tenant whose device or quote has it; needed only by those who reach more than one, and not by operators and auditors.",
		})
		tenantId: string | null | undefined,
		@Ctx() ctx: RequestContext,
	): Promise<FootprintReplayType | null> {
		ctx.requirePrincipal();
		return nullIfMissing(async () => {
			if (tenantId != null || !ctx.overseer()) {
				const { fleet } = await ctx.enter(tenantId);
				if (!(await fleet.restatement.has(id)))
					throw notFound("footprint", ["id"]);
			}
			return new FootprintReplayType(
				await ctx.platform.footprintReplays.replay(id),
			);
		});
	}
}

/** Which model a line of the report is about. */
@Resolver(() => MethodDifferenceLineType)
export class MethodDifferenceLineResolver {
	@FieldResolver(() => DeviceModelType, {
		nullable: true,
		description: "The model of the catalogue; null for an estimate.",
	})
	async model(
		@Root() { sheetId }: MethodDifferenceLineType,
		@Ctx() ctx: RequestContext,
	): Promise<DeviceModelType | null> {
		const { sheet, model } = footprintLoaders(ctx);
		const view = sheetId === null ? undefined : await sheet.load(sheetId);
		const row = view && (await model.load(view.row.modelId));
		return row ? new DeviceModelType(row) : null;
	}

	@FieldResolver(() => String, {
		description:
			"The model's name in the catalogue, or the name that was estimated for.",
	})
	async modelName(
		@Root() line: MethodDifferenceLineType,
		@Ctx() ctx: RequestContext,
	): Promise<string> {
		const model = await this.model(line, ctx);
		if (model) return model.name;
		const row = await footprintLoaders(ctx).row.load(line.footprintId);
		const { name } = (row && parseInputs(row.inputs).estimate?.specs) ?? {};
		return typeof name === "string" && name !== "" ? name : "Estimated";
	}
}
