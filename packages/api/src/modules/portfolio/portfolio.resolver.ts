import {
	DomainArithmeticError,
	EquivalencyError,
	equivalenciesOf,
} from "@tonnetrace/domain";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { DomainError, invalidInput } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import {
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { TenantType } from "../tenancy/index.js";
import {
	EquivalencyType,
	PortfolioSliceType,
	PortfolioType,
} from "./portfolio.type.js";
import type { PortfolioDimension, PortfolioRow } from "./portfolio.types.js";
import { categoryLabel, countryLabel, monthLabel } from "./slice-labels.js";

/** @throws DomainError UNKNOWN_EDITION, INVALID_INPUT */
function equivalencies(
	grams: number,
	edition: string | null,
): EquivalencyType[] {
	try {
		return equivalenciesOf(grams, edition ?? undefined);
	} catch (error) {
		if (error instanceof EquivalencyError)
			throw new DomainError("UNKNOWN_EDITION", error.message, ["edition"]);
		if (error instanceof DomainArithmeticError)
			throw invalidInput("grams: give a whole number of 0 or more.", "grams");
		throw error;
	}
}

/** Largest mass first, months in their order. */
function slicesOf(
	{ view }: PortfolioType,
	wanted: PortfolioDimension,
	label: (key: string) => string,
): PortfolioSliceType[] {
	const byMass = (a: PortfolioRow, b: PortfolioRow) =>
		b.footprintGrams - a.footprintGrams ||
		b.offsetGrams - a.offsetGrams ||
		(a.rollupKey < b.rollupKey ? -1 : 1);
	const rows = view.slices.filter(({ dimension }) => dimension === wanted);
	return (wanted === "MONTH" ? rows : rows.sort(byMass)).map(
		(row) => new PortfolioSliceType(row, label(row.rollupKey)),
	);
}

@Resolver(() => PortfolioType)
export class PortfolioResolver {
	@Query(() => [EquivalencyType], {
		description:
			"A mass in passenger vehicles and tree seedlings, by editioned figures. Public.",
	})
	equivalencies(
		@Arg("grams", () => SafeIntScalar, {
			description: "Grams of CO2e, 0 or more.",
		})
		grams: number,
		@Arg("edition", () => String, {
			nullable: true,
			description: "Edition of the figures; the newest when left out.",
		})
		edition: string | null,
	): EquivalencyType[] {
		return equivalencies(grams, edition);
	}

	@FieldResolver(() => [PortfolioSliceType], {
		description: "By kind of device, largest footprint first.",
	})
	byCategory(@Root() portfolio: PortfolioType): PortfolioSliceType[] {
		return slicesOf(portfolio, "CATEGORY", categoryLabel);
	}

	@FieldResolver(() => [PortfolioSliceType], {
		description: "By country of use, largest footprint first.",
	})
	byCountry(@Root() portfolio: PortfolioType): PortfolioSliceType[] {
		return slicesOf(portfolio, "COUNTRY", countryLabel);
	}

	@FieldResolver(() => [PortfolioSliceType], {
		description:
			"By climate project, largest offset first: only masses of credits.",
	})
	async byProject(
		@Root() portfolio: PortfolioType,
		@Ctx() { platform }: RequestContext,
	): Promise<PortfolioSliceType[]> {
		const ids = portfolio.view.slices.flatMap(({ dimension, rollupKey }) =>
			dimension === "PROJECT" ? [rollupKey] : [],
		);
		const projects =
			ids.length > 0 ? await platform.catalogue.byIds(ids) : new Map();
		return slicesOf(portfolio, "PROJECT", (id) => projects.get(id)?.name ?? id);
	}

	@FieldResolver(() => [PortfolioSliceType], {
		description: "By month of purchase, in order.",
	})
	byMonth(@Root() portfolio: PortfolioType): PortfolioSliceType[] {
		return slicesOf(portfolio, "MONTH", monthLabel);
	}

	@FieldResolver(() => [EquivalencyType], {
		name: "equivalencies",
		description: "The retired mass in passenger vehicles and tree seedlings.",
	})
	retiredEquivalencies(
		@Root() { view }: PortfolioType,
		@Arg("edition", () => String, {
			nullable: true,
			description: "Edition of the figures; the newest when left out.",
		})
		edition: string | null,
	): EquivalencyType[] {
		return equivalencies(view.total.retiredGrams, edition);
	}
}

@Resolver(() => TenantType)
export class TenantPortfolioResolver {
	@FieldResolver(() => PortfolioType, {
		description: "Footprint, cover, allocation and retirement of the fleet.",
	})
	async portfolio(
		@Root() { id }: TenantType,
		@Arg("asOf", () => DateTimeScalar, {
			nullable: true,
			description: "A moment in the past; now when left out.",
		})
		asOf: string | null,
		@Ctx() ctx: RequestContext,
	): Promise<PortfolioType> {
		const { portfolio } = await ctx.enter(id);
		return new PortfolioType(
			await portfolio.view(
				asOf === null || asOf === undefined ? undefined : Date.parse(asOf),
			),
		);
	}
}
