import type { ExistingDevices, RolloutSettings } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import {
	mapPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import {
	DomainError,
	forbidden,
	invalidInput,
	notFound,
	nullIfMissing,
} from "../../platform/errors.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import {
	SYSTEM_ACTOR,
	type TenantScope,
} from "../../platform/tenancy/scope.js";
import type { FleetService, QuoteRules } from "../fleet/index.js";
import type {
	ExistingDeviceFootprints,
	FootprintService,
} from "../footprints/index.js";
import type { RecordedRevision, RegionService } from "../regions/index.js";
import {
	canOrder,
	type TenantRow,
	type TenantService,
} from "../tenancy/index.js";
import { checkMix, priceMix } from "./price-quote.js";
import type { NewQuote, Quote, QuoteRow, QuoteStatus } from "./quote.js";
import type { QuoteRepository, QuoteSort } from "./quote.repository.js";
import { type ValuedDevices, valueDevices } from "./value-devices.js";

const DAY_MS = 86_400_000;

export interface QuoteParts {
	readonly database: Database;
	readonly scope: TenantScope;
	readonly quotes: QuoteRepository;
	readonly fleet: FleetService;
	readonly footprints: Pick<FootprintService, "requireOneLifetime">;
	readonly existingDevices: ExistingDeviceFootprints;
	readonly regions: RegionService;
	readonly tenants: TenantService;
	readonly audit: AuditTrail;
	readonly ids: IdSource;
}

/** What a tenant can buy now: the rollout in force where it is, and whether it is open to it. */
export interface TenantOffer {
	readonly tenant: TenantRow;
	readonly availability: Awaited<ReturnType<RegionService["availability"]>>;
	readonly revision: RecordedRevision;
	readonly taxBasisPoints: number;
}

/** What a region without a rollout offers: nothing. Its availability says so. */
const NO_ROLLOUT: RecordedRevision = {
	revision: 0,
	stage: "DRAFT",
	effectiveFrom: 0,
	reason: "",
	authorId: SYSTEM_ACTOR.id,
	settings: {
		pilotTenantIds: [],
		categories: [],
		projectIds: [],
		currencies: [],
		rounding: "EXACT",
		retroactiveYears: 0,
		cancellationHours: 0,
		quoteValidityDays: 0,
		capPerMonthGrams: null,
		capTotalGrams: null,
		languages: [],
		prices: [],
		taxRates: {},
		claims: { jurisdiction: "INTERNATIONAL", audience: "B2B" },
	},
};

/** One tenant's offer and quotes. */
export class QuoteService {
	constructor(private readonly parts: QuoteParts) {}

	async offer(): Promise<TenantOffer> {
		const { tenants, regions, scope } = this.parts;
		const tenant = await tenants.tenantById(scope.tenantId);
		if (!tenant) throw notFound("tenant");
		const [availability, inForce] = await Promise.all([
			regions.availability({ country: tenant.country, tenantId: tenant.id }),
			nullIfMissing(() => regions.effective(tenant.regionId)),
		]);
		const revision = inForce ?? NO_ROLLOUT;
		return {
			tenant,
			availability,
			revision,
			taxBasisPoints: revision.settings.taxRates[tenant.country] ?? 0,
		};
	}

	/**
	 * Fixes devices, masses and price until the quote expires.
	 * @throws DomainError FORBIDDEN, NOT_AVAILABLE with every reason, MIX_NOT_100_PERCENT, PROJECT_NOT_OFFERED, CURRENCY_NOT_OFFERED, NO_DEVICES, LIFETIMES_MIXED, INVALID_INPUT
	 */
	async create(input: NewQuote): Promise<Quote> {
		const { scope, fleet, database } = this.parts;
		if (!canOrder(scope.actor))
			throw forbidden("Your role reads this tenant; it makes no quotes.");
		const reference = clientReference(input.clientReference);
		const offer = await this.offer();
		requireAvailable(offer);
		const { settings } = offer.revision;
		checkMix(input.mix, settings.projectIds);
		const currency = input.currency ?? offer.tenant.currency;
		if (!settings.currencies.includes(currency)) {
			throw new DomainError(
				"CURRENCY_NOT_OFFERED",
				`Prices are in ${settings.currencies.join(", ")}, not in ${currency}.`,
				["currency"],
			);
		}
		const now = await database.now();
		const existing = input.existing ?? "WHOLE_LIFE";
		const rules = rulesOf(settings, existing, now);
		return database.patiently(() =>
			database.write(async () => {
				const selected = await fleet.selectForQuote(input, rules);
				await this.parts.footprints.requireOneLifetime(
					selected.groups.map(({ footprintId }) => footprintId),
				);
				const valued = await valueDevices(
					selected,
					existing,
					settings.rounding,
					this.parts.existingDevices,
				);
				return this.write(input, {
					reference,
					currency,
					now,
					offer,
					existing,
					rules,
					valued,
				});
			}),
		);
	}

	private async write(input: NewQuote, use: Priced): Promise<Quote> {
		const { fleet, quotes, audit, scope } = this.parts;
		const { offer, valued, currency, now } = use;
		const { settings } = offer.revision;
		const id = this.parts.ids.next("quote");
		const expiresAt = now + settings.quoteValidityDays * DAY_MS;
		const laidOut = await fleet.layOut(
			{ quoteId: id, expiresAt },
			input,
			use.rules,
			valued.offsetEach,
			valued.remaining,
		);
		if (laidOut.devices === 0) throw noDevices(valued);
		const priced = priceMix(
			laidOut.offsetGrams,
			input.mix,
			currency,
			settings,
			offer.taxBasisPoints,
		);
		const row: QuoteRow = {
			...laidOut,
			id,
			rounding: settings.rounding,
			currency,
			netMinor: priced.netMinor,
			taxMinor: priced.taxMinor,
			taxBasisPoints: offer.taxBasisPoints,
			lines: JSON.stringify(priced.lines),
			excluded: JSON.stringify(valued.excluded),
			regionId: offer.tenant.regionId,
			revision: offer.revision.revision,
			clientReference: use.reference,
			createdBy: scope.actor.id,
			createdAt: toDbTime(now),
			expiresAt: toDbTime(expiresAt),
			orderId: null,
			existing: use.existing,
			existingRule: valued.rule,
		};
		await quotes.add(row);
		await audit.record(scope, {
			action: "quote.created",
			subject: id,
			detail: {
				devices: row.devices,
				existing: row.existing,
				offsetGrams: row.offsetGrams,
				currency,
				netMinor: row.netMinor,
			},
		});
		return toQuote(row, now);
	}

	/** @throws DomainError NOT_FOUND */
	async quote(id: string): Promise<Quote> {
		const quote = isIdOf("quote", id)
			? (await this.quotesByIds([id])).get(id)
			: undefined;
		if (!quote) throw notFound("quote", ["quoteId"]);
		return quote;
	}

	async quotesByIds(ids: readonly string[]): Promise<Map<string, Quote>> {
		const now = await this.parts.database.now();
		return new Map(
			(await this.parts.quotes.byIds(ids)).map((row) => [
				row.id,
				toQuote(row, now),
			]),
		);
	}

	async page(
		statuses: readonly QuoteStatus[],
		sort: QuoteSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Quote>> {
		const now = await this.parts.database.now();
		return mapPage(
			await this.parts.quotes.page(statuses, sort, direction, now, request),
			(row) => toQuote(row, now),
		);
	}

	/**
	 * Takes the quote for an order, within its unit of work: a quote is used once.
	 * @throws DomainError QUOTE_EXPIRED, QUOTE_ALREADY_ORDERED
	 */
	async claim(quote: Quote, orderId: string): Promise<void> {
		if (
			await this.parts.quotes.claim(
				quote.id,
				orderId,
				await this.parts.database.now(),
			)
		)
			return;
		const { status } = await this.quote(quote.id);
		if (status === "EXPIRED")
			throw new DomainError(
				"QUOTE_EXPIRED",
				"The quote's validity has ended. Make a new quote and order that.",
				["quoteId"],
			);
		throw new DomainError(
			"QUOTE_ALREADY_ORDERED",
			"The quote was ordered before; a quote is used once.",
			["quoteId"],
		);
	}
}

interface Priced {
	readonly reference: string | null;
	readonly currency: string;
	/** Database time, milliseconds. */
	readonly now: number;
	readonly offer: TenantOffer;
	readonly existing: ExistingDevices;
	readonly rules: QuoteRules;
	readonly valued: ValuedDevices;
}

/** @throws DomainError NOT_AVAILABLE with every reason */
export function requireAvailable({
	availability,
}: Pick<TenantOffer, "availability">): void {
	if (availability.available) return;
	throw new DomainError(
		"NOT_AVAILABLE",
		availability.reasons.map(({ message }) => message).join(" "),
	);
}

/** @throws DomainError INVALID_INPUT */
export function clientReference(
	text: string | null | undefined,
): string | null {
	const reference = text?.trim() ?? "";
	if (reference.length > LENGTHS.key)
		throw invalidInput(
			`clientReference: at most ${LENGTHS.key} characters.`,
			"clientReference",
		);
	return reference === "" ? null : reference;
}

/** The same day `years` years before, YYYY-MM-DD. */
function yearsBefore(
	now: number,
	years: RolloutSettings["retroactiveYears"],
): string {
	const day = new Date(now);
	day.setUTCFullYear(day.getUTCFullYear() - years);
	return day.toISOString().slice(0, 10);
}

/** The quote's day is the UTC day of the database's clock. */
function rulesOf(
	{ categories, retroactiveYears }: RolloutSettings,
	existing: ExistingDevices,
	now: number,
): QuoteRules {
	const purchasedSince = yearsBefore(now, retroactiveYears);
	return existing === "REMAINING_USE"
		? { categories, purchasedSince, remainingFrom: toDbTime(now).slice(0, 10) }
		: { categories, purchasedSince };
}

function noDevices({ excluded }: Pick<ValuedDevices, "excluded">): DomainError {
	const why = excluded
		.map(({ code, devices }) => `${devices} ${code}`)
		.join(", ");
	return new DomainError(
		"NO_DEVICES",
		why
			? `No chosen device can be offset: ${why}.`
			: "The selection holds no device. Choose others.",
		["filter"],
	);
}

function toQuote(row: QuoteRow, now: number): Quote {
	const status: QuoteStatus =
		row.orderId !== null
			? "ORDERED"
			: row.expiresAt > toDbTime(now)
				? "OPEN"
				: "EXPIRED";
	return {
		...row,
		lines: JSON.parse(row.lines),
		excluded: JSON.parse(row.excluded),
		status,
	};
}
