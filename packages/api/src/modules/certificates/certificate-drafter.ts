import { usedMonths } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import type { FileStore } from "../../platform/files/file-store.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { FleetService, QuotedDevice } from "../fleet/index.js";
import type { FootprintService } from "../footprints/index.js";
import type { Order, OrderService } from "../orders/index.js";
import type { QuoteService } from "../quotes/index.js";
import type { RegionService } from "../regions/index.js";
import type { TenantService } from "../tenancy/index.js";
import { creditsOf, type ProjectCredits } from "./credit-shares.js";
import { existingOf } from "./existing-of.js";
import { footprintFacts } from "./footprint-facts.js";
import { type MethodSources, methodFacts } from "./method-facts.js";
import {
	type CertificateAnnexRow,
	certificateAnnexCsv,
} from "./pdf/annex-csv.js";
import {
	type CertificateSnapshot,
	MAX_INLINE_DEVICES,
} from "./pdf/certificate-snapshot.js";
import { isEstimated, toSnapshot, verificationUrl } from "./to-snapshot.js";

interface Dependencies extends MethodSources {
	readonly scope: TenantScope;
	readonly orders: Pick<OrderService, "allocationsOf">;
	readonly quotes: Pick<QuoteService, "quote">;
	readonly fleet: Pick<FleetService, "groupsOfQuote" | "annexRows">;
	readonly footprints: Pick<FootprintService, "byIds">;
	readonly regions: Pick<RegionService, "effective">;
	readonly tenants: Pick<TenantService, "tenantById">;
	readonly files: FileStore;
	readonly clock: Clock;
	readonly publicUrl: string;
	readonly demo: boolean;
}

export interface OrderCredits {
	readonly projects: readonly ProjectCredits[];
	readonly allocatedGrams: number;
	readonly retiredGrams: number;
}

interface DraftInput {
	readonly order: Order;
	readonly number: string;
	readonly version: number;
	readonly credits: readonly ProjectCredits[];
	/** The stored device list. */
	readonly annexFileId: string;
}

/** Reads all that a certificate says of one of the tenant's orders. */
export class CertificateDrafter {
	constructor(private readonly use: Dependencies) {}

	/**
	 * What stands behind the order. Retired grams only grow: when the allocations' add up to the order's, both were read in
	 * one state.
	 * @returns undefined when a retirement came in between; read the order again
	 */
	async creditsOf(order: Order): Promise<OrderCredits | undefined> {
		const projects = creditsOf(await this.use.orders.allocationsOf([order.id]));
		const sum = (of: (it: ProjectCredits) => number) =>
			projects.reduce((total, it) => total + of(it), 0);
		const retiredGrams = sum((it) => it.retiredGrams);
		if (retiredGrams !== order.retiredGrams) return undefined;
		const allocatedGrams = sum((it) => it.allocatedGrams);
		return { projects, allocatedGrams, retiredGrams };
	}

	/** Everything read here but the credits never changes once the order is placed. */
	async snapshot(input: DraftInput): Promise<CertificateSnapshot> {
		const { order, number, version, credits, annexFileId } = input;
		const { clock, publicUrl, demo, fleet, footprints } = this.use;
		const groups = await fleet.groupsOfQuote(order.quoteId);
		const known = await footprints.byIds(
			groups.map(({ footprintId }) => footprintId),
		);
		const issuedAt = clock.now();
		const inline = order.devices <= MAX_INLINE_DEVICES;
		return toSnapshot({
			...(await this.parties()),
			number,
			version,
			issuedAt,
			beneficiary: order.beneficiary,
			devices: order.devices,
			computedGrams: order.computedGrams,
			offsetGrams: order.offsetGrams,
			rounding: order.rounding,
			...existingOf(order),
			groups,
			footprint: footprintFacts(
				groups,
				known,
				await methodFacts(this.use, known, issuedAt),
			),
			credits,
			...(inline
				? { deviceList: await this.devices(order) }
				: {
						deviceList: [],
						annex: await this.annexReference(annexFileId, order.devices),
					}),
			verificationUrl: verificationUrl(publicUrl, number),
			demo,
		});
	}

	/** Stores the order's device list. @returns the file's id */
	async storeAnnex(order: Order, number: string): Promise<string> {
		const { fleet, quotes } = this.use;
		const remaining = order.existing === "REMAINING_USE";
		const quotedOn = remaining
			? (await quotes.quote(order.quoteId)).createdAt.slice(0, 10)
			: undefined;
		const rows = annexRows(fleet.annexRows(order.quoteId), quotedOn);
		const { id } = await this.use.files.write(
			`${number}-devices.csv`,
			"text/csv; charset=utf-8",
			encoded(certificateAnnexCsv(rows, remaining)),
			Number.POSITIVE_INFINITY,
		);
		return id;
	}

	private async parties() {
		const { tenants, regions, scope } = this.use;
		const tenant = await tenants.tenantById(scope.tenantId);
		if (!tenant) throw new Error(`There is no tenant ${scope.tenantId}`);
		const { settings } = await regions.effective(tenant.regionId);
		const { name, legalEntity, country } = tenant;
		return {
			tenant: { name, legalEntity, country },
			language: settings.languages[0] ?? "en",
			audience: settings.claims.audience,
		};
	}

	private async devices({ quoteId }: Order): Promise<QuotedDevice[]> {
		const devices: QuotedDevice[] = [];
		for await (const device of this.use.fleet.annexRows(quoteId))
			devices.push(device);
		return devices;
	}

	private async annexReference(fileId: string, rows: number) {
		const file = await this.use.files.find(fileId);
		if (!file) throw new Error(`There is no file ${fileId}`);
		return { fileName: file.name, sha256: file.sha256, rows };
	}
}

async function* annexRows(
	devices: AsyncIterable<QuotedDevice>,
	quotedOn?: string,
): AsyncGenerator<CertificateAnnexRow> {
	for await (const device of devices)
		yield {
			serialNumber: device.serialNumber,
			modelName: device.modelName,
			category: device.category,
			country: device.country,
			purchasedOn: device.purchasedOn,
			computedGrams: device.computedGrams,
			offsetGrams: device.grams,
			estimated: isEstimated(device),
			...(quotedOn
				? { usedMonths: usedMonths(device.purchasedOn, quotedOn) }
				: {}),
		};
}

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
	for await (const line of lines) yield Buffer.from(line, "utf8");
}
