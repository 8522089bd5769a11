import { createHash } from "node:crypto";
import { normaliseModelName, serialKey } from "@tonnetrace/domain";
import { composeFleet } from "../../src/app/fleet-services.js";
import {
	type FootprintAssigner,
	modelAskKey,
	type NewDevice,
	type QuoteRules,
	type RemainingMass,
	type SelectedGroup,
	type StagedDevice,
} from "../../src/modules/fleet/index.js";
import type { TenantServices } from "../../src/platform/graphql/context.js";
import {
	mintTenantScope,
	SYSTEM_ACTOR,
} from "../../src/platform/tenancy/scope.js";
import type { TestApp } from "../harness.js";
import { unique } from "../seed.js";

/** Footprints by model name; what isn't named is unknown. The map may be changed later, as a catalogue learns. */
export const KNOWN_MODELS: Readonly<Record<string, number>> = {
	"ThinkPad T14 Gen 3": 320_000,
	"ThinkCentre M70q": 508_000,
	"ThinkVision P24h-20": 441_321,
};

/** A stand-in for the catalogue: one footprint for each model and country, at once. */
export class FixedFootprints implements FootprintAssigner {
	asked = 0;
	/** Footprints that devices got or were freed with, as far as it was told. */
	readonly settled = new Set<string>();

	constructor(readonly grams: Map<string, number>) {}

	async assign(asks: Parameters<FootprintAssigner["assign"]>[0]) {
		this.asked += asks.length;
		const known = new Map(
			[...this.grams].map(([name, grams]) => [normaliseModelName(name), grams]),
		);
		return new Map(
			asks.map((ask) => {
				const footprintGrams = known.get(ask.modelKey);
				const id = createHash("sha256")
					.update(`${ask.modelKey} ${ask.country}`)
					.digest("hex")
					.slice(0, 26);
				return [
					modelAskKey(ask),
					footprintGrams === undefined
						? null
						: {
								modelId: `mdl_${id}`,
								footprintId: `fpr_${id}`,
								footprintGrams,
							},
				];
			}),
		);
	}

	async keepCurrent(footprintIds: readonly string[]) {
		for (const id of footprintIds) this.settled.add(id);
	}
}

export interface FleetFixture
	extends Pick<TenantServices, "fleet" | "portfolio" | "portfolioLedger"> {
	readonly tenantId: string;
	readonly footprints: FixedFootprints;
	/** The same fleet as somebody in another role sees it. */
	as(
		role: Parameters<typeof mintTenantScope>[1]["role"],
	): Pick<TenantServices, "fleet">;
}

/** A new tenant's fleet with fixed footprints. */
export function fleetFixture(
	{ app }: TestApp,
	grams: Readonly<Record<string, number>> = KNOWN_MODELS,
): FleetFixture {
	const tenantId = unique("ten").replace(" ", "_");
	const footprints = new FixedFootprints(new Map(Object.entries(grams)));
	return {
		tenantId,
		footprints,
		...composeFleet(
			app,
			mintTenantScope(tenantId, SYSTEM_ACTOR),
			footprints,
			[],
		),
		as: (role) =>
			composeFleet(
				app,
				mintTenantScope(tenantId, { id: "usr_somebody", role }),
				footprints,
				[],
			),
	};
}

/** A notebook with a serial number of its own, unless told otherwise. */
export const aDevice = (over: Partial<NewDevice> = {}): NewDevice => ({
	serialNumber: unique("PF").replace(" ", "").toUpperCase(),
	modelName: "ThinkPad T14 Gen 3",
	category: "NOTEBOOK",
	country: "SE",
	purchasedOn: "2025-03-14",
	...over,
});

/** The same as a checked row of a file. */
export function aRow(
	rowNumber: number,
	over: Partial<NewDevice> = {},
): StagedDevice {
	const device = aDevice(over);
	return {
		...device,
		rowNumber,
		serialKey: serialKey(device.serialNumber),
		modelKey: normaliseModelName(device.modelName),
		category: device.category as StagedDevice["category"],
	};
}

/** Everything may be quoted. */
export const ALL: QuoteRules = {
	categories: [
		"NOTEBOOK",
		"DESKTOP",
		"WORKSTATION",
		"MONITOR",
		"TABLET",
		"THIN_CLIENT",
		"SERVER",
		"OTHER",
	],
	purchasedSince: "1990-01-01",
};

/** Bands of 500 kg, as most regions round. */
export const banded = (computed: readonly number[]): Map<number, number> =>
	new Map(
		computed.map((grams) => [grams, Math.ceil(grams / 500_000) * 500_000]),
	);

/** Everything may be quoted, with what remains of its use after this day. */
export const REMAINING: QuoteRules = { ...ALL, remainingFrom: "2026-11-23" };

/** A stand-in for the method's rule: a kilogram less for each month of use. */
export const remainingOf = (
	groups: readonly SelectedGroup[],
): RemainingMass[] => [
	...new Map(
		groups.map(({ footprintId, usedMonths, computedEach }) => {
			const months = usedMonths ?? 0;
			return [
				`${footprintId} ${months}`,
				{
					footprintId,
					usedMonths: months,
					remainingFootprintId: `${footprintId}_${months}`,
					computedGrams: Math.max(1, computedEach - months * 1_000),
				},
			] as const;
		}),
	).values(),
];

/** What the orders module posts beside each change of covered devices; here one project gives every gram. */
export async function postProjectTwin(
	{ portfolio, portfolioLedger }: FleetFixture,
	at: number,
	projectId = "prj_only",
): Promise<void> {
	const { total, slices } = await portfolio.view();
	const owed = { offsetGrams: 0, allocatedGrams: 0, retiredGrams: 0 };
	for (const figure of Object.keys(owed) as (keyof typeof owed)[]) {
		owed[figure] = slices
			.filter(({ dimension }) => dimension === "PROJECT")
			.reduce((rest, slice) => rest - slice[figure], total[figure]);
	}
	await portfolioLedger.post(at, [{ projectId, ...owed }]);
}
