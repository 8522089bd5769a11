import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { FileStore } from "../../platform/files/file-store.js";
import type { IdSource } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { Order, OrderService } from "../orders/index.js";
import type { Certificate } from "./certificate.js";
import type { CertificateRepository } from "./certificate.repository.js";
import type { CertificateDrafter } from "./certificate-drafter.js";
import { newCertificateNumber } from "./certificate-number.js";
import type { CertificateNumberRepository } from "./certificate-number.repository.js";
import type { CertificateSnapshot } from "./pdf/certificate-snapshot.js";
import { renderCertificate } from "./pdf/render-certificate.js";

const ATTEMPTS = 5;
const LARGEST_PDF = 64 * 1024 * 1024;

interface Dependencies {
	readonly database: Database;
	readonly scope: TenantScope;
	readonly certificates: CertificateRepository;
	readonly numbers: CertificateNumberRepository;
	readonly orders: Pick<OrderService, "order">;
	readonly drafter: CertificateDrafter;
	readonly files: FileStore;
	readonly audit: AuditTrail;
	readonly clock: Clock;
	readonly ids: IdSource;
}

/**
 * Brings the certificate of one of the tenant's orders up to what the order is now. Rendering takes a second, so it happens
 * outside transactions; a short one at the end looks whether the order is still what was rendered, and makes the version,
 * the end of the one before and the audit event visible together.
 */
export class CertificateIssuer {
	constructor(private readonly use: Dependencies) {}

	/**
	 * Issues a new version unless the last one says exactly what the order is; withdraws it when the order was cancelled.
	 * Running it again changes nothing.
	 * @throws Error when the order keeps changing; the job tries again later
	 */
	async issue(orderId: string): Promise<void> {
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const order = await this.use.orders.order(orderId);
			const settled =
				order.status === "CANCELLED"
					? await this.withdraw(orderId)
					: await this.issueVersion(order);
			if (settled) return;
		}
		throw new Error(`Order ${orderId} changed while its certificate was made`);
	}

	private async issueVersion(order: Order): Promise<boolean> {
		const { certificates, drafter } = this.use;
		const latest = await certificates.latestOf(order.id);
		const credits = await drafter.creditsOf(order);
		if (!credits) return false;
		if (latest && saysThis(latest, credits)) return true;
		const number = await this.numberOf(order.id);
		// The devices of an order never change: later versions share the list of the first.
		const annexFileId =
			latest?.annexFileId ?? (await drafter.storeAnnex(order, number));
		let settled = false;
		let pdfFileId: string | undefined;
		try {
			const snapshot = await drafter.snapshot({
				order,
				number,
				version: (latest?.version ?? 0) + 1,
				credits: credits.projects,
				annexFileId,
			});
			const pdf = await this.storePdf(snapshot);
			pdfFileId = pdf.id;
			settled = await this.settle(order, snapshot, {
				sha256: pdf.sha256,
				pdfFileId,
				annexFileId,
			});
		} finally {
			if (!settled)
				await this.discard(pdfFileId, latest ? undefined : annexFileId);
		}
		return settled;
	}

	/** The order's number; the first to ask gives it one. */
	private async numberOf(orderId: string): Promise<string> {
		const { database, numbers, scope, clock } = this.use;
		for (;;) {
			const known = await numbers.ofOrder(orderId);
			if (known) return known;
			const now = clock.now();
			const number = newCertificateNumber(new Date(now).getUTCFullYear());
			const row = { number, ownerTenantId: scope.tenantId, orderId };
			await database.write(() => numbers.claim(row, toDbTime(now)));
		}
	}

	private async storePdf(snapshot: CertificateSnapshot) {
		const pdf = await renderCertificate(snapshot);
		return this.use.files.write(
			`${snapshot.number}-v${snapshot.version}.pdf`,
			"application/pdf",
			pieces(pdf),
			LARGEST_PDF,
		);
	}

	/** @returns false, and nothing is changed, when the order isn't what was rendered any more */
	private settle(
		order: Order,
		snapshot: CertificateSnapshot,
		files: Pick<Certificate, "sha256" | "pdfFileId" | "annexFileId">,
	): Promise<boolean> {
		const { database, certificates, numbers, orders, audit, scope, ids } =
			this.use;
		return database.write(async () => {
			await numbers.lock(order.id);
			const now = await orders.order(order.id);
			const before = await certificates.latestOf(order.id);
			const unchanged =
				now.status === order.status &&
				now.retiredGrams === order.retiredGrams &&
				(before?.version ?? 0) === snapshot.version - 1;
			if (!unchanged) return false;
			const issuedAt = toDbTime(Date.parse(snapshot.issuedAt));
			const id = ids.next("certificate");
			await certificates.insertVersion(
				{
					id,
					number: snapshot.number,
					version: snapshot.version,
					status: "ISSUED",
					orderId: order.id,
					issuedAt,
					endedAt: null,
					supersededBy: null,
					beneficiary: snapshot.beneficiary,
					devices: snapshot.devices,
					computedGrams: snapshot.computedGrams,
					offsetGrams: snapshot.offsetGrams,
					allocatedGrams: snapshot.allocatedGrams,
					retiredGrams: snapshot.retiredGrams,
					...files,
				},
				JSON.stringify(snapshot),
			);
			if (before) await certificates.end(before.id, "SUPERSEDED", issuedAt, id);
			await audit.record(scope, {
				action: "certificate.issued",
				subject: id,
				detail: {
					orderId: order.id,
					number: snapshot.number,
					version: snapshot.version,
					allocatedGrams: snapshot.allocatedGrams,
					retiredGrams: snapshot.retiredGrams,
				},
			});
			return true;
		});
	}

	private withdraw(orderId: string): Promise<boolean> {
		const { database, certificates, numbers, audit, scope, clock } = this.use;
		return database.write(async () => {
			await numbers.lock(orderId);
			const latest = await certificates.latestOf(orderId);
			const endedAt = toDbTime(clock.now());
			if (
				latest &&
				(await certificates.end(latest.id, "WITHDRAWN", endedAt, null))
			)
				await audit.record(scope, {
					action: "certificate.withdrawn",
					subject: latest.id,
					detail: { orderId, number: latest.number, version: latest.version },
				});
			return true;
		});
	}

	private async discard(...fileIds: (string | undefined)[]): Promise<void> {
		for (const id of fileIds) if (id) await this.use.files.remove(id);
	}
}

/** Retired grams only grow and allocations never change, so equal figures are an equal statement. */
const saysThis = (
	{ status, allocatedGrams, retiredGrams }: Certificate,
	now: { readonly allocatedGrams: number; readonly retiredGrams: number },
): boolean =>
	status === "ISSUED" &&
	allocatedGrams === now.allocatedGrams &&
	retiredGrams === now.retiredGrams;

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
	yield bytes;
}
