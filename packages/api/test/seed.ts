import type { RolloutSettings } from "@tonnetrace/domain";
import type { Application } from "../src/app/application.js";
import type { Grant } from "../src/modules/identity/identity.service.js";
import type { TenantServices } from "../src/platform/graphql/context.js";
import {
	mintTenantScope,
	SYSTEM_ACTOR,
	type TenantScope,
} from "../src/platform/tenancy/scope.js";

let counter = 0;
/** A name that no other test of this run uses. */
export const unique = (word: string): string =>
	`${word} ${process.pid.toString(36)}${(++counter).toString(36)}`;

/** ISO codes are scarce and each is in one region only; tests take user-assigned ones, so that many regions fit in one database. */
const COUNTRIES = [
	"SE",
	"NO",
	"DK",
	"FI",
	"IS",
	"DE",
	"FR",
	"NL",
	"BE",
	"PL",
	"ES",
	"PT",
	"IT",
	"AT",
	"CH",
	"IE",
	"GB",
	"CZ",
	"EE",
	"LV",
];

export interface SeededTenant {
	readonly id: string;
	readonly country: string;
	readonly regionId: string;
	readonly scope: TenantScope;
	/** The tenant's services, entered as the system. */
	readonly services: TenantServices;
}

/** Makes what a test needs through the product's own services, each with unique names. */
export function createSeed(app: Application) {
	let used = 0;

	const settings = (
		over: Partial<RolloutSettings> = {},
		country = "SE",
	): RolloutSettings => ({
		pilotTenantIds: [],
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
		projectIds: [],
		currencies: ["EUR"],
		rounding: "BAND_500KG_UP",
		retroactiveYears: 3,
		cancellationHours: 48,
		quoteValidityDays: 14,
		capPerMonthGrams: null,
		capTotalGrams: null,
		languages: ["en"],
		prices: [],
		taxRates: { [country]: 2500 },
		claims: { jurisdiction: "EEA", audience: "B2B" },
		...over,
	});

	return {
		/** A region of one country, open to all unless told otherwise. */
		async region(
			over: {
				stage?: "DRAFT" | "PILOT" | "GENERAL" | "PAUSED" | "RETIRED";
				settings?: Partial<RolloutSettings>;
			} = {},
		) {
			const country = COUNTRIES[used++];
			if (!country)
				throw new Error(
					"The test needs more regions than there are countries in the seed",
				);
			const region = await app.platform.regions.createRegion({
				code: unique("REGION").replace(" ", "_").toUpperCase(),
				name: unique("Region"),
				timeZone: "Europe/Stockholm",
				countries: [country],
			});
			await app.platform.regions.appendRevision(region.id, {
				stage: over.stage ?? "GENERAL",
				effectiveFrom: 0,
				settings: settings(over.settings, country),
				reason: "test",
				authorId: "system",
			});
			return { ...region, country };
		},

		/** A further revision of the region, in force from now on. */
		async revise(
			region: { id: string; country: string },
			over: Partial<RolloutSettings>,
			stage: "PILOT" | "GENERAL" | "PAUSED" | "DRAFT" = "GENERAL",
		) {
			await app.platform.regions.appendRevision(region.id, {
				stage,
				effectiveFrom: 1,
				settings: settings(over, region.country),
				reason: "test",
				authorId: "system",
			});
		},

		reseller: () =>
			app.platform.tenants.createReseller({
				name: unique("Reseller"),
				country: "SE",
			}),

		async tenant(
			region: { id: string; country: string },
			resellerId?: string,
		): Promise<SeededTenant> {
			const name = unique("Tenant");
			const row = await app.platform.tenants.createTenant({
				name,
				legalEntity: `${name} AB`,
				country: region.country,
				regionId: region.id,
				currency: "EUR",
				...(resellerId ? { resellerId } : {}),
			});
			const scope = mintTenantScope(row.id, SYSTEM_ACTOR);
			return {
				id: row.id,
				country: region.country,
				regionId: region.id,
				scope,
				services: app.tenant(scope),
			};
		},

		/** A user with these roles. @returns the e-mail address; the password is TEST_PASSWORD */
		async user(grants: readonly Grant[]): Promise<string> {
			const email = `${unique("user").replace(" ", ".")}@test.example`;
			await app.platform.identity.createUser(
				{ email, name: unique("User"), password: "a long test password" },
				grants,
			);
			return email;
		},
	};
}

export type Seed = ReturnType<typeof createSeed>;
