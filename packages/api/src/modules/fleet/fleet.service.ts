import { type Interval, serialKey } from "@tonnetrace/domain";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import type { DeviceRepository } from "./device.repository.js";
import type {
	DeviceRegistration,
	RegisterResult,
} from "./device-registration.js";
import { distinctIds } from "./device-selection.js";
import type {
	Device,
	DeviceFilter,
	DeviceInterval,
	DeviceSelection,
	DeviceSort,
	DevicesNamed,
	FlipResult,
	GroupOfQuote,
	LaidOut,
	NewDevice,
	QuotedDevice,
	QuotedGroup,
	QuoteRules,
	RemainingMass,
	SelectedDevices,
	StagedDevice,
	StageResult,
	UnmatchedModel,
} from "./fleet.types.js";
import type { FleetCoverage } from "./fleet-coverage.js";
import type { FleetRestatement } from "./fleet-restatement.js";
import type { FleetStaging } from "./fleet-staging.js";
import type { FootprintMatching } from "./footprint-matching.js";
import type { NamedDevices } from "./named-devices.js";
import type { NamedGroup } from "./named-devices.repository.js";
import type { QuotedFleet } from "./quoted-fleet.js";

/** The parts that the service is made of; each has one concern. */
interface FleetParts {
	readonly repository: DeviceRepository;
	readonly registration: DeviceRegistration;
	readonly quoted: QuotedFleet;
	readonly coverage: FleetCoverage;
	readonly staging: FleetStaging;
	readonly matching: FootprintMatching;
	readonly named: NamedDevices;
	readonly restatement: FleetRestatement;
}

/** One tenant's devices: lists, registration, and what quotes, orders and imports do with them. */
export class FleetService {
	constructor(private readonly parts: FleetParts) {}

	/** A page of devices, coverage QUOTED derived by the database's clock; one statement. */
	devices(
		filter: DeviceFilter,
		sort: DeviceSort,
		direction: "ASC" | "DESC",
		page: PageRequest,
	): Promise<Page<Device>> {
		return this.parts.repository.page(filter, sort, direction, page);
	}

	/** By the serial number, in any case and spacing. */
	async deviceBySerial(serialNumber: string): Promise<Device | undefined> {
		return (
			await this.parts.repository.bySerialKeys([serialKey(serialNumber)])
		)[0];
	}

	async device(id: string): Promise<Device | undefined> {
		return (await this.devicesByIds([id]))[0];
	}

	/** Those that exist, in no order; at most 500 ids. */
	async devicesByIds(ids: readonly string[]): Promise<Device[]> {
		return ids.length === 0
			? []
			: this.parts.repository.byIds(distinctIds(ids));
	}

	/** Model names without a footprint, most devices first. */
	unmatchedModels(page: PageRequest): Promise<Page<UnmatchedModel>> {
		return this.parts.repository.unmatchedModels(page);
	}

	/**
	 * Registers up to 500 devices; a row stands or falls by itself.
	 * @throws DomainError FORBIDDEN; INVALID_INPUT for more than 500 rows
	 */
	register(devices: readonly NewDevice[]): Promise<RegisterResult[]> {
		return this.parts.registration.register(devices);
	}

	/**
	 * What of a selection can be quoted: not covered, footprint known, category offered, bought since; the rest counted by reason.
	 * @throws DomainError INVALID_INPUT unless exactly one of ids (1 to 500) and filter is given; NOT_FOUND for ids that aren't the tenant's
	 */
	selectForQuote(
		selection: DeviceSelection,
		rules: QuoteRules,
	): Promise<SelectedDevices> {
		return this.parts.quoted.select(selection, rules);
	}

	/**
	 * Writes the quote's devices, one after the other from gram 0. Call in the unit of work that writes the quote.
	 * @param quote its id, and until when it is open (milliseconds): so long its devices count as QUOTED
	 * @param offsetEach computed mass in grams → offset mass in grams; devices with a mass that isn't in it are left out
	 * @param remaining the masses that count, where the rules count only what remains; devices that none is of are left out
	 */
	layOut(
		quote: { readonly quoteId: string; readonly expiresAt: number },
		selection: DeviceSelection,
		rules: QuoteRules,
		offsetEach: ReadonlyMap<number, number>,
		remaining: readonly RemainingMass[] = [],
	): Promise<LaidOut> {
		return this.parts.quoted.layOut(
			quote,
			selection,
			rules,
			offsetEach,
			remaining,
		);
	}

	/** The quote's devices by footprint, as they were laid out. */
	async groupsOfQuote(quoteId: string): Promise<QuotedGroup[]> {
		return (await this.parts.quoted.groups([quoteId])).map(
			({ quoteId: _, ...group }) => group,
		);
	}

	/** The same of several quotes; of each in the order that it has alone. */
	groupsOfQuotes(quoteIds: readonly string[]): Promise<GroupOfQuote[]> {
		return this.parts.quoted.groups(quoteIds);
	}

	/** The devices of a quote, and so of its order, in the order of its gram space. */
	devicesOfQuote(
		quoteId: string,
		page: PageRequest,
	): Promise<Page<QuotedDevice>> {
		return this.parts.quoted.page(quoteId, page);
	}

	/** All devices of a quote in the order of its gram space, read in chunks. */
	annexRows(quoteId: string): AsyncIterable<QuotedDevice> {
		return this.parts.quoted.rows(quoteId);
	}

	/** Every quote and order that the devices are or were in, oldest first; at most 500 ids. */
	intervalsOfDevices(deviceIds: readonly string[]): Promise<DeviceInterval[]> {
		return this.parts.quoted.intervalsOf(deviceIds);
	}

	/**
	 * Covers the quote's devices by the order: NONE → ALLOCATED, and the portfolio told. Call in the order's unit of work.
	 * @param at milliseconds
	 * @returns how many devices were free; fewer than the quote has means that another order covers some, and the caller must throw
	 */
	cover(quoteId: string, orderId: string, at: number): Promise<number> {
		return this.parts.coverage.cover(quoteId, orderId, at);
	}

	/**
	 * Frees the order's devices again, and takes them out of the portfolio's covered mass.
	 * @returns how many
	 * @throws DomainError ORDER_HAS_RETIREMENTS when a device of it is retired
	 */
	uncover(orderId: string, at: number): Promise<number> {
		return this.parts.coverage.uncover(orderId, at);
	}

	/**
	 * Moves newly retired grams from allocated to retired in the portfolio, and devices to RETIRED whose whole interval is retired.
	 * @param newly in the order's gram space, not retired before
	 * @param all every retired gram of the order so far, `newly` included
	 */
	markRetired(
		orderId: string,
		newly: readonly Interval[],
		all: readonly Interval[],
		at: number,
	): Promise<void> {
		return this.parts.coverage.markRetired(orderId, newly, all, at);
	}

	/**
	 * Keeps up to 1,000 checked rows of an import, invisible until the flip; the same rows again change nothing.
	 * Joins the open unit, so that the import's checkpoint is written with them.
	 */
	stage(importId: string, rows: readonly StagedDevice[]): Promise<StageResult> {
		return this.parts.staging.stage(importId, rows);
	}

	/**
	 * Makes all staged rows devices in one transaction, with their footprints and the portfolio.
	 * @throws DomainError FORBIDDEN
	 */
	flip(importId: string): Promise<FlipResult> {
		return this.parts.staging.flip(importId);
	}

	/** Forgets the staged rows. @returns how many */
	discard(importId: string): Promise<number> {
		return this.parts.staging.discard(importId);
	}

	/** How other versions of the method come to the fleet. */
	get restatement(): FleetRestatement {
		return this.parts.restatement;
	}

	/**
	 * Asks again for the footprints of devices that have none.
	 * @param names only of those; all when left out
	 * @returns devices that have one now
	 */
	assignMissing(names?: DevicesNamed): Promise<number> {
		return this.parts.matching.assignMissing(names);
	}

	/** Gives estimated devices a published footprint where the catalogue has one by now. @returns how many */
	replaceEstimates(): Promise<number> {
		return this.parts.named.replaceEstimates();
	}

	/**
	 * Takes the footprint from devices of these names that have it from this origin, if neither an order covers nor an open quote
	 * holds them. Joins the open unit.
	 * @param origin a model of the catalogue; null: an estimate
	 * @returns how many
	 */
	clearFootprints(
		names: DevicesNamed,
		origin: { readonly modelId: string | null },
	): Promise<number> {
		return this.parts.named.clear(names, origin);
	}

	/** Devices with a footprint under these compared names, by what they are called and the model they have; one statement. */
	countedByName(modelKeys: readonly string[]): Promise<NamedGroup[]> {
		return this.parts.named.counted(modelKeys);
	}
}
