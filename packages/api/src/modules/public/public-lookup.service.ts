import { type Audience, serialKey, usedMonths } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import { invalidInput } from "../../platform/errors.js";
import type { TenantServices } from "../../platform/graphql/context.js";
import {
	type Actor,
	mintTenantScope,
	type TenantScope,
} from "../../platform/tenancy/scope.js";
import {
	type Certificate,
	type CertificateDirectory,
	type CertificateExisting,
	type CertificateSnapshot,
	creditsOf,
	existingOf,
	type FootprintFacts,
	footprintFacts,
	type MethodSources,
	methodFacts,
	type ProjectCredits,
	sayableStatements,
} from "../certificates/index.js";
import type { CoveredDevice, CoveredDevices } from "../fleet/index.js";
import type {
	ExistingDeviceFootprints,
	FootprintService,
} from "../footprints/index.js";

const PUBLIC_ACTOR: Actor = { id: "public", role: "PUBLIC" };

/** Consumers may read it: they are spoken to by the rules for them. */
const AUDIENCE: Audience = "B2C";

interface Dependencies extends MethodSources {
	readonly directory: CertificateDirectory;
	readonly coveredDevices: CoveredDevices;
	readonly footprints: Pick<FootprintService, "byIds">;
	readonly existingDevices: Pick<ExistingDeviceFootprints, "remainingUse">;
	/** Services of a tenant in which something public was found; of it, only that is shown. */
	readonly open: (
		scope: TenantScope,
	) => Pick<TenantServices, "certificates" | "orders" | "quotes">;
	readonly clock: Clock;
}

/** A certificate as it was frozen, with its standing now. */
export interface FoundCertificate {
	readonly certificate: Certificate;
	readonly snapshot: CertificateSnapshot;
}

/** What one order holds for one device. */
export interface FoundOffset {
	readonly device: CoveredDevice;
	/** Absent where the order states nothing: the whole life. */
	readonly existing?: CertificateExisting;
	/** Until the quote; null where the whole life is offset. */
	readonly usedMonths: number | null;
	readonly footprint: FootprintFacts;
	/** Of the device's grams only. */
	readonly credits: readonly ProjectCredits[];
	readonly statements: readonly string[];
}

/**
 * What anybody may look up without signing in. A look-up over all tenants finds one certificate or device; only then is a
 * scope minted, for that tenant, and nothing but the thing found is read with it.
 */
export class PublicLookup {
	constructor(private readonly use: Dependencies) {}

	/** The latest version under a certificate number. @param number as somebody typed it */
	async certificate(number: string): Promise<FoundCertificate | undefined> {
		if (number.trim().length > LENGTHS.code) return undefined;
		const found = await this.use.directory.find(number);
		if (!found) return undefined;
		const scope = mintTenantScope(found.tenantId, PUBLIC_ACTOR);
		return this.use.open(scope).certificates.latestOf(found.orderId);
	}

	/**
	 * What is offset for the device, in every fleet that has it.
	 * @returns empty for an unknown serial number and for a device without an order alike
	 * @throws DomainError INVALID_INPUT for a serial number that none is as long as
	 */
	async offsetsOf(serialNumber: string): Promise<FoundOffset[]> {
		if (serialNumber.trim().length > LENGTHS.serialNumber)
			throw invalidInput(
				`serialNumber: serial numbers have at most ${LENGTHS.serialNumber} characters.`,
				"serialNumber",
			);
		const key = serialKey(serialNumber);
		const devices =
			key === "" ? [] : await this.use.coveredDevices.bySerial(key);
		return Promise.all(devices.map((device) => this.offsetOf(device)));
	}

	private async offsetOf(device: CoveredDevice): Promise<FoundOffset> {
		const { footprints, open, clock } = this.use;
		const { orders, quotes } = open(
			mintTenantScope(device.tenantId, PUBLIC_ACTOR),
		);
		const { orderId, orderStart, offsetGrams } = device;
		const [allocations, order] = await Promise.all([
			orders.allocationsOf([orderId]),
			orders.order(orderId),
		]);
		const months =
			order.existing === "REMAINING_USE"
				? usedMonths(
						device.purchasedOn,
						(await quotes.quote(order.quoteId)).createdAt.slice(0, 10),
					)
				: null;
		const footprintId = await this.coveredFootprint(device, months);
		const credits = creditsOf(allocations, {
			start: orderStart,
			end: orderStart + offsetGrams,
		});
		const known = await footprints.byIds([footprintId]);
		const footprint = footprintFacts(
			[{ footprintId, devices: 1 }],
			known,
			await methodFacts(this.use, known, clock.now()),
		);
		const masses = {
			devices: 1,
			computedGrams: device.coveredGrams,
			offsetGrams,
			rounding: order.rounding,
			...existingOf(order),
			footprint,
		};
		const statements = sayableStatements(masses, credits, {
			audience: AUDIENCE,
			at: clock.now(),
		});
		return {
			device,
			...existingOf(order),
			usedMonths: months,
			footprint,
			credits,
			statements,
		};
	}

	/** What the covered part was computed as: the device's footprint, or its remaining use, which the quote has kept. */
	private async coveredFootprint(
		{ footprintId }: CoveredDevice,
		months: number | null,
	): Promise<string> {
		if (months === null) return footprintId;
		const [remaining] = (
			await this.use.existingDevices.remainingUse([
				{ footprintId, usedMonths: months },
			])
		).values();
		if (!remaining || "refused" in remaining)
			throw new Error(
				`Nothing remains of ${footprintId} after ${months} months`,
			);
		return remaining.footprintId;
	}
}
