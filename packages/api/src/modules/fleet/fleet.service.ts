import type { Interval } from "@tonnetrace/domain";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import type { RegisterResult } from "./device-registration.js";
import type {
	Device,
	DeviceFilter,
	DeviceInterval,
	DeviceSelection,
	DeviceSort,
	FlipResult,
	LaidOut,
	NewDevice,
	QuotedDevice,
	QuotedGroup,
	QuoteRules,
	SelectedDevices,
	StagedDevice,
	StageResult,
	UnmatchedModel,
} from "./fleet.types.js";

/** One tenant's devices: lists, registration, and what quotes, orders and imports do with them. */
export interface FleetService {
	/** A page of devices, coverage QUOTED derived by the database's clock; one statement. */
	devices(
		filter: DeviceFilter,
		sort: DeviceSort,
		direction: "ASC" | "DESC",
		page: PageRequest,
	): Promise<Page<Device>>;
	/** By the serial number, in any case and spacing. */
	deviceBySerial(serialNumber: string): Promise<Device | undefined>;
	device(id: string): Promise<Device | undefined>;
	/** Those that exist, in no order; at most 500 ids. */
	devicesByIds(ids: readonly string[]): Promise<Device[]>;
	/** Model names without a footprint, most devices first. */
	unmatchedModels(page: PageRequest): Promise<Page<UnmatchedModel>>;

	/**
	 * Registers up to 500 devices; a row stands or falls by itself.
	 * @throws DomainError FORBIDDEN; INVALID_INPUT for more than 500 rows
	 */
	register(devices: readonly NewDevice[]): Promise<RegisterResult[]>;

	/**
	 * What of a selection can be quoted: not covered, footprint known, category offered, bought since; the rest counted by reason.
	 * @throws DomainError INVALID_INPUT unless exactly one of ids (1 to 500) and filter is given; NOT_FOUND for ids that aren't the tenant's
	 */
	selectForQuote(
		selection: DeviceSelection,
		rules: QuoteRules,
	): Promise<SelectedDevices>;
	/**
	 * Writes the quote's devices, one after the other from gram 0. Call in the unit of work that writes the quote.
	 * @param quote its id, and until when it is open (milliseconds): so long its devices count as QUOTED
	 * @param offsetEach footprint in grams → offset mass in grams; devices with a footprint that isn't in it are left out
	 */
	layOut(
		quote: { readonly quoteId: string; readonly expiresAt: number },
		selection: DeviceSelection,
		rules: QuoteRules,
		offsetEach: ReadonlyMap<number, number>,
	): Promise<LaidOut>;
	/** The quote's devices by footprint, as they were laid out. */
	groupsOfQuote(quoteId: string): Promise<QuotedGroup[]>;
	/** The devices of a quote, and so of its order, in the order of its gram space. */
	devicesOfQuote(
		quoteId: string,
		page: PageRequest,
	): Promise<Page<QuotedDevice>>;
	/** All devices of a quote in the order of its gram space, read in chunks. */
	annexRows(quoteId: string): AsyncIterable<QuotedDevice>;
	/** Every quote and order that the devices are or were in, oldest first; at most 500 ids. */
	intervalsOfDevices(deviceIds: readonly string[]): Promise<DeviceInterval[]>;

	/**
	 * Covers the quote's devices by the order: NONE → ALLOCATED, and the portfolio told. Call in the order's unit of work.
	 * @param at milliseconds
	 * @returns how many devices were free; fewer than the quote has means that another order covers some, and the caller must throw
	 */
	cover(quoteId: string, orderId: string, at: number): Promise<number>;
	/**
	 * Frees the order's devices again, and takes them out of the portfolio's covered mass.
	 * @returns how many
	 * @throws DomainError ORDER_HAS_RETIREMENTS when a device of it is retired
	 */
	uncover(orderId: string, at: number): Promise<number>;
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
	): Promise<void>;

	/**
	 * Keeps up to 1,000 checked rows of an import, invisible until the flip; the same rows again change nothing.
	 * Joins the open unit, so that the import's checkpoint is written with them.
	 */
	stage(importId: string, rows: readonly StagedDevice[]): Promise<StageResult>;
	/**
	 * Makes all staged rows devices in one transaction, with their footprints and the portfolio.
	 * @throws DomainError FORBIDDEN
	 */
	flip(importId: string): Promise<FlipResult>;
	/** Forgets the staged rows. @returns how many */
	discard(importId: string): Promise<number>;

	/** Asks again for the footprints of devices that have none. @returns devices that have one now */
	assignMissing(): Promise<number>;
}
