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
import {
	FootprintBasis,
	type RoundingPolicy,
} from "../../platform/graphql/domain-enums.js";
import { Mass, Money } from "../../platform/graphql/quantities.type.js";
import { answer } from "../../platform/graphql/user-errors.js";
import { ProjectType, projectLoader } from "../catalogue/index.js";
import { footprintLoader } from "../footprints/index.js";
import { type AvailabilityType, percentOf } from "../regions/index.js";
import { TenantType } from "../tenancy/index.js";
import { quoteGroupsLoader } from "./quote.loaders.js";
import {
	OfferType,
	QuoteConnection,
	QuoteCreateInput,
	QuoteCreatePayload,
	QuoteFilter,
	QuoteGroupType,
	QuoteLineType,
	QuoteOrder,
	QuoteType,
} from "./quote.type.js";

@Resolver(() => TenantType)
export class TenantQuotesResolver {
	@FieldResolver(() => OfferType, {
		description: "What the tenant can buy now, and on which terms.",
	})
	async offer(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<OfferType> {
		const { quotes } = await ctx.enter(id);
		const { availability, revision, taxBasisPoints } = await quotes.offer();
		const { settings } = revision;
		const offered = availability.available ? settings.projectIds : [];
		const [projects, stock] = await Promise.all([
			ctx.platform.catalogue.byIds(offered),
			ctx.platform.inventory.available(offered),
		]);
		return {
			availability: availability as AvailabilityType,
			rounding: settings.rounding as RoundingPolicy,
			currencies: settings.currencies,
			quoteValidityDays: settings.quoteValidityDays,
			cancellationHours: settings.cancellationHours,
			taxPercent: percentOf(taxBasisPoints),
			projects: offered.flatMap((projectId) => {
				const project = projects.get(projectId);
				if (!project) return [];
				const prices = settings.prices
					.filter((price) => price.projectId === projectId)
					.map(
						({ pricePerTonneMinor, currency }) =>
							new Money({ amountMinor: pricePerTonneMinor, currency }),
					);
				return [
					{
						project: new ProjectType(project),
						prices,
						available: new Mass(stock.get(projectId) ?? 0),
					},
				];
			}),
		};
	}

	@FieldResolver(() => QuoteConnection, {
		description: "The tenant's quotes, newest first unless told otherwise.",
	})
	async quotes(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => QuoteFilter, { nullable: true, description: "Which." })
		filter: QuoteFilter | null,
		@Arg("orderBy", () => QuoteOrder, {
			nullable: true,
			description: "In which order.",
		})
		orderBy: QuoteOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<QuoteType>> {
		const { quotes } = await ctx.enter(id);
		const found = await quotes.page(
			filter?.status ?? [],
			orderBy?.field ?? "CREATED_AT",
			orderBy?.direction ?? "DESC",
			page,
		);
		return toConnection(mapPage(found, (quote) => new QuoteType(quote, id)));
	}
}

@Resolver(() => QuoteType)
export class QuoteResolver {
	@Mutation(() => QuoteCreatePayload, {
		description:
			"Fixes devices, masses and price until the quote expires. Reserves no credits.",
	})
	quoteCreate(
		@Arg("input", () => QuoteCreateInput, { description: "Devices and mix." })
		input: QuoteCreateInput,
		@Ctx() ctx: RequestContext,
	): Promise<QuoteCreatePayload> {
		return answer(async () => {
			const { quotes, scope } = await ctx.enter(input.tenantId);
			return {
				quote: new QuoteType(await quotes.create(input), scope.tenantId),
			};
		});
	}

	@FieldResolver(() => [QuoteLineType], { description: "One line a project." })
	async lines(
		@Root() { row }: QuoteType,
		@Ctx() ctx: RequestContext,
	): Promise<QuoteLineType[]> {
		return Promise.all(
			row.lines.map(async (line) => ({
				project: new ProjectType(await projectLoader(ctx).load(line.projectId)),
				percent: line.percent,
				mass: new Mass(line.grams),
				pricePerTonne: new Money({
					amountMinor: line.pricePerTonneMinor,
					currency: row.currency,
				}),
				net: new Money({ amountMinor: line.netMinor, currency: row.currency }),
			})),
		);
	}

	@FieldResolver(() => [QuoteGroupType], {
		description:
			"Its devices, by model, country and, of remaining use, months of use.",
	})
	async groups(
		@Root() { id, tenantId }: QuoteType,
		@Ctx() ctx: RequestContext,
	): Promise<QuoteGroupType[]> {
		return (await quoteGroupsLoader(ctx, tenantId).load(id)).map(
			(group) => new QuoteGroupType(group),
		);
	}
}

@Resolver(() => QuoteGroupType)
export class QuoteGroupResolver {
	@FieldResolver(() => FootprintBasis, {
		description:
			"What the footprint of each rests on: a published sheet, or an estimate.",
	})
	async basis(
		@Root() { footprintId }: QuoteGroupType,
		@Ctx() ctx: RequestContext,
	): Promise<string> {
		const footprint = await footprintLoader(ctx).load(footprintId);
		if (!footprint) throw new Error(`There is no footprint ${footprintId}`);
		return footprint.basis;
	}
}
