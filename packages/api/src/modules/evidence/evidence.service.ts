import { createHash } from "node:crypto";
import type {
	EvidenceCertificate,
	EvidenceDevice,
	EvidenceFootprint,
	EvidenceOrder,
} from "@tonnetrace/contract";
import { type Interval, ROUNDING_POLICIES } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import { isoFromDb } from "../../platform/database/db-time.js";
import { DomainError, notFound } from "../../platform/errors.js";
import {
	type Certificate,
	type CertificateService,
	creditsOf,
	existingOf,
	footprintFacts,
	type MethodSources,
	methodFacts,
	sayableStatements,
} from "../certificates/index.js";
import type {
	FleetService,
	OrderDevices,
	QuotedDevice,
} from "../fleet/index.js";
import type { FootprintService } from "../footprints/index.js";
import type { AllocationView } from "../inventory/index.js";
import type { Order, OrderService } from "../orders/index.js";
import type { QuoteService } from "../quotes/index.js";
import { DeviceGroups, type QuotedAs } from "./device-groups.js";
import { evidenceCredits } from "./evidence-credits.js";
import type { EvidenceDraft } from "./evidence-json.js";

/** Whoever gets the file: consumers may read it, so the rules for them hold. */
const AUDIENCE = "B2C";
const ATTEMPTS = 5;

interface Dependencies extends MethodSources {
	readonly orders: Pick<OrderService, "order" | "allocationsOf">;
	readonly quotes: Pick<QuoteService, "quote">;
	readonly fleet: Pick<
		FleetService,
		"groupsOfQuote" | "annexRows" | "intervalsOfDevices"
	>;
	readonly orderDevices: OrderDevices;
	readonly footprints: Pick<FootprintService, "byIds" | "rows">;
	readonly certificates: Pick<CertificateService, "ofOrders">;
	readonly clock: Clock;
	readonly publicUrl: string;
	readonly demo: boolean;
}

/** What a file is about, in the grams of an order. */
interface Subject {
	readonly kind: "ORDER" | "DEVICE";
	readonly order: Order;
	readonly allocations: readonly AllocationView[];
	readonly scope: Interval;
}

/** Writes down, for one tenant, what a stranger needs to check an order or a device of it. Reads only. */
export class EvidenceService {
	constructor(private readonly use: Dependencies) {}

	/** @throws DomainError NOT_FOUND for an order that isn't there, and for a cancelled one, which claims nothing */
	async ofOrder(orderId: string): Promise<EvidenceDraft> {
		const { order, allocations } = await this.settled(orderId);
		const scope = { start: 0, end: order.offsetGrams };
		return this.draft({ kind: "ORDER", order, allocations, scope });
	}

	/** @throws DomainError NOT_FOUND for a device that isn't there, and for one that no order covers */
	async ofDevice(deviceId: string): Promise<EvidenceDraft> {
		const live = (await this.use.fleet.intervalsOfDevices([deviceId])).find(
			({ orderId, cancelled }) => orderId !== null && !cancelled,
		);
		if (!live?.orderId) throw notFound("device", ["deviceId"]);
		const { order, allocations } = await this.settled(live.orderId);
		const scope = {
			start: live.startGram,
			end: live.startGram + live.grams,
		};
		return this.draft({ kind: "DEVICE", order, allocations, scope });
	}

	/** Retired grams only grow: when the allocations' add up to the order's, both were read in one state. */
	private async settled(orderId: string) {
		const { orders } = this.use;
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const order = await orders.order(orderId);
			if (order.status === "CANCELLED") throw notFound("order", ["orderId"]);
			const allocations = await orders.allocationsOf([orderId]);
			const retired = allocations.reduce(
				(sum, { retiredGrams }) => sum + retiredGrams,
				0,
			);
			if (retired === order.retiredGrams) return { order, allocations };
		}
		throw new DomainError(
			"UNAVAILABLE",
			"The order is being retired at this moment. Ask again.",
		);
	}

	private async draft(subject: Subject): Promise<EvidenceDraft> {
		const { clock, publicUrl, demo, certificates } = this.use;
		const { kind, order, allocations, scope } = subject;
		const whole = await this.quotedAs(order);
		const [device] =
			kind === "DEVICE" ? await this.devicesIn(order, scope) : [];
		const quoted = device ? onlyOf(device, whole) : whole;
		const groups = new DeviceGroups(quoted);
		const counts = quoted.groups.map(({ devices }) => (device ? 1 : devices));
		const ids = [...new Set(quoted.groups.map((group) => group.footprintId))];
		const places = new Map(ids.map((id, place) => [id, place]));
		const [certificate] =
			(await certificates.ofOrders([order.id])).get(order.id) ?? [];
		const at = clock.now();
		return {
			payload: {
				subject: kind,
				issuedAt: new Date(at).toISOString(),
				issuer: publicUrl,
				demo,
				order: orderOf(order),
				scope,
				certificate: certificate ? certificateOf(certificate) : null,
				footprints: await this.footprints(ids),
				groups: groups.shown(counts, places),
				...evidenceCredits(allocations, scope),
				statements: await this.statements(subject, quoted.groups, counts, at),
			},
			devices: this.shownDevices(order, groups, device && [device]),
		};
	}

	private async quotedAs({ quoteId, existing }: Order): Promise<QuotedAs> {
		const { fleet, orderDevices, quotes } = this.use;
		const groups = await fleet.groupsOfQuote(quoteId);
		if (existing !== "REMAINING_USE")
			return { groups, remaining: [], quotedOn: "" };
		const { createdAt } = await quotes.quote(quoteId);
		return {
			groups,
			remaining: await orderDevices.remaining(quoteId),
			quotedOn: createdAt.slice(0, 10),
		};
	}

	private async devicesIn(
		{ quoteId }: Order,
		scope: Interval,
	): Promise<QuotedDevice[]> {
		const [devices = []] = await this.use.orderDevices.within([
			{ quoteId, ...scope, limit: 1 },
		]);
		return devices;
	}

	private async *shownDevices(
		{ quoteId }: Order,
		groups: DeviceGroups,
		devices: readonly QuotedDevice[] | undefined,
	): AsyncGenerator<EvidenceDevice> {
		for await (const device of devices ?? this.use.fleet.annexRows(quoteId))
			yield {
				serialNumber: device.serialNumber,
				group: groups.placeOf(device),
				start: device.startGram,
				end: device.startGram + device.grams,
			};
	}

	/** In order of the ids, as they are kept. */
	private async footprints(
		ids: readonly string[],
	): Promise<EvidenceFootprint[]> {
		const rows = new Map(
			(await this.use.footprints.rows(ids)).map((row) => [row.id, row]),
		);
		return ids.map((id) => {
			const row = rows.get(id);
			if (!row) throw new Error(`There is no footprint ${id}`);
			const { basis, methodVersion, country, totalGrams, inputs, result } = row;
			return {
				basis,
				methodVersion,
				country,
				totalGrams,
				inputs,
				inputsSha256: sha256(inputs),
				result,
				resultSha256: sha256(result),
			};
		});
	}

	private async statements(
		{ order, allocations, scope }: Subject,
		groups: readonly { footprintId: string; computedEach: number }[],
		counts: readonly number[],
		at: number,
	): Promise<string[]> {
		const shares = groups.flatMap(({ footprintId, computedEach }, place) => {
			const devices = counts[place] ?? 0;
			return devices > 0 ? [{ footprintId, computedEach, devices }] : [];
		});
		const known = await this.use.footprints.byIds(
			shares.map(({ footprintId }) => footprintId),
		);
		return sayableStatements(
			{
				devices: shares.reduce((sum, { devices }) => sum + devices, 0),
				computedGrams: shares.reduce(
					(sum, { devices, computedEach }) => sum + devices * computedEach,
					0,
				),
				offsetGrams: scope.end - scope.start,
				rounding: order.rounding,
				...existingOf(order),
				footprint: footprintFacts(
					shares,
					known,
					await methodFacts(this.use, known, at),
				),
			},
			creditsOf(allocations, scope),
			{ audience: AUDIENCE, at },
		);
	}
}

/** The group of one device alone: what else was ordered is nobody's business. */
function onlyOf(device: QuotedDevice, quoted: QuotedAs): QuotedAs {
	const place = new DeviceGroups(quoted).placeOf(device);
	return { ...quoted, groups: quoted.groups.slice(place, place + 1) };
}

const sha256 = (text: string): string =>
	createHash("sha256").update(text, "utf8").digest("hex");

function orderOf(order: Order): EvidenceOrder {
	const { policy, version, text } = {
		policy: order.rounding,
		...ROUNDING_POLICIES[order.rounding],
	};
	return {
		number: order.number,
		beneficiary: order.beneficiary,
		placedAt: isoFromDb(order.placedAt),
		status: order.status as EvidenceOrder["status"],
		devices: order.devices,
		computedGrams: order.computedGrams,
		offsetGrams: order.offsetGrams,
		allocatedGrams: order.allocatedGrams,
		retiredGrams: order.retiredGrams,
		rounding: { policy, version, text },
	};
}

const certificateOf = (certificate: Certificate): EvidenceCertificate => ({
	number: certificate.number,
	version: certificate.version,
	status: certificate.status,
	issuedAt: isoFromDb(certificate.issuedAt),
	offsetGrams: certificate.offsetGrams,
	allocatedGrams: certificate.allocatedGrams,
	retiredGrams: certificate.retiredGrams,
	sha256: certificate.sha256,
});
