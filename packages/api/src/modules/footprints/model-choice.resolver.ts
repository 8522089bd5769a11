import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Mutation,
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
import { SafeIntScalar } from "../../platform/graphql/scalars.js";
import { answer } from "../../platform/graphql/user-errors.js";
import { TenantType } from "../tenancy/index.js";
import { DeviceModelType } from "./device-model.type.js";
import { footprintLoaders } from "./footprint.loaders.js";
import { canChooseModels } from "./model-choice.policy.js";
import {
	ModelChoiceConnection,
	ModelChoiceMakeInput,
	ModelChoiceMakePayload,
	ModelChoiceType,
	ModelChoiceWithdrawInput,
	ModelChoiceWithdrawPayload,
} from "./model-choice.type.js";
import { modelChoiceLoaders } from "./unmatched-models.loaders.js";

@Resolver(() => TenantType)
export class TenantModelChoicesResolver {
	@FieldResolver(() => ModelChoiceConnection, {
		description:
			"What was decided for models that the catalogue can't tell, newest first, withdrawn ones too.",
	})
	async modelChoices(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<ModelChoiceType>> {
		const { modelChoices } = await ctx.enter(id);
		return toConnection(
			mapPage(
				await modelChoices.page(page),
				(row) => new ModelChoiceType(row, id),
			),
		);
	}

	@FieldResolver(() => Boolean, {
		description: "Whether the viewer may choose models here.",
	})
	async viewerCanChooseModels(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<boolean> {
		return canChooseModels((await ctx.enter(id)).scope.actor);
	}
}

@Resolver(() => ModelChoiceType)
export class ModelChoiceResolver {
	@Mutation(() => ModelChoiceMakePayload, {
		description:
			"Decides what a model is that the catalogue can't tell: a model of it, or an estimate. Its devices get the footprint at once, those that come later too. Members and administrators.",
	})
	modelChoiceMake(
		@Arg("input", () => ModelChoiceMakeInput, { description: "The choice." })
		{ tenantId, idempotencyKey, ...input }: ModelChoiceMakeInput,
		@Ctx() ctx: RequestContext,
	): Promise<ModelChoiceMakePayload> {
		return answer(async () => {
			const { modelChoices, scope } = await ctx.enter(tenantId);
			return {
				choice: new ModelChoiceType(
					await modelChoices.make(input, idempotencyKey),
					scope.tenantId,
				),
			};
		});
	}

	@Mutation(() => ModelChoiceWithdrawPayload, {
		description:
			"Ends a choice: its devices go back to having no footprint, but for those under an order or in an open quote. Members and administrators.",
	})
	modelChoiceWithdraw(
		@Arg("input", () => ModelChoiceWithdrawInput, {
			description: "Which.",
		})
		{ tenantId, choiceId, idempotencyKey }: ModelChoiceWithdrawInput,
		@Ctx() ctx: RequestContext,
	): Promise<ModelChoiceWithdrawPayload> {
		return answer(async () => {
			const { modelChoices, scope } = await ctx.enter(tenantId);
			return {
				choice: new ModelChoiceType(
					await modelChoices.withdraw(choiceId, idempotencyKey),
					scope.tenantId,
				),
			};
		});
	}

	@FieldResolver(() => DeviceModelType, {
		nullable: true,
		description: "The model that was chosen; null for an estimate.",
	})
	async model(
		@Root() { row }: ModelChoiceType,
		@Ctx() ctx: RequestContext,
	): Promise<DeviceModelType | null> {
		if (row.modelId === null) return null;
		const model = await footprintLoaders(ctx).model.load(row.modelId);
		return model ? new DeviceModelType(model) : null;
	}

	@FieldResolver(() => SafeIntScalar, {
		description: "Devices that have their footprint by it now.",
	})
	devices(
		@Root() { row, tenantId }: ModelChoiceType,
		@Ctx() ctx: RequestContext,
	): Promise<number> {
		return modelChoiceLoaders(ctx, tenantId).devices.load(row);
	}

	@FieldResolver(() => String, { description: "Who decided, by name." })
	madeBy(
		@Root() { row, tenantId }: ModelChoiceType,
		@Ctx() ctx: RequestContext,
	): Promise<string> {
		return modelChoiceLoaders(ctx, tenantId).person.load(row.madeBy);
	}

	@FieldResolver(() => String, {
		nullable: true,
		description: "Who withdrew it, by name.",
	})
	async withdrawnBy(
		@Root() { row, tenantId }: ModelChoiceType,
		@Ctx() ctx: RequestContext,
	): Promise<string | null> {
		return row.withdrawnBy === null
			? null
			: modelChoiceLoaders(ctx, tenantId).person.load(row.withdrawnBy);
	}
}
