import { type Audience, serialKey } from "@tonnetrace/domain";
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
	type CertificateSnapshot,
	creditsOf,
	type FootprintFacts,
	footprintFacts,
	type ProjectCredits,
	sayableStatements,
} from "../certificates/index.js";
import type { CoveredDevice, CoveredDevices } from "../fleet/index.js";
import type { FootprintService } from "../footprints/index.js";

const PUBLIC_ACTOR: Actor = { id: "public", role: "PUBLIC" };

/** Consumers may read it: they are spoken to by the rules for them. */
const AUDIENCE: Audience = "B2C";

interface Dependencies {
	readonly directory: CertificateDirectory;
	readonly coveredDevices: CoveredDevices;
	readonly footprints: Pick<FootprintService, "byIds">;
	/** Services of a tenant in which something public was found; of it, only that is shown. */
	readonly open: (
		scope: TenantScope,
	) => Pick<TenantServices, "certificates" | "orders">;
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
		const { orders } = open(mintTenantScope(device.tenantId, PUBLIC_ACTOR));
		const { footprintId, orderId, orderStart, offsetGrams } = device;
		const [allocations, order, known] = await Promise.all([
			orders.allocationsOf([orderId]),
			orders.order(orderId),
			footprints.byIds([footprintId]),
		]);
		const credits = creditsOf(allocations, {
			start: orderStart,
			end: orderStart + offsetGrams,
		});
		const footprint = footprintFacts([{ footprintId, devices: 1 }], known);
		const masses = {
			devices: 1,
			computedGrams: device.footprintGrams,
			offsetGrams,
			rounding: order.rounding,
			footprint,
		};
		const statements = sayableStatements(masses, credits, {
			audience: AUDIENCE,
			at: clock.now(),
		});
		return { device, footprint, credits, statements };
	}
}
