import type { Page, PageRequest } from "../../platform/database/keyset.js";
import { notFound } from "../../platform/errors.js";
import { isIdOf } from "../../platform/ids.js";
import type {
	Certificate,
	CertificateListFilter,
	CertificateSort,
} from "./certificate.js";
import type { CertificateRepository } from "./certificate.repository.js";
import type { CertificateSnapshot } from "./pdf/certificate-snapshot.js";
import { verificationUrl } from "./to-snapshot.js";

/** One tenant's certificates, to read; whoever may enter the tenant may. They are issued by jobs only. */
export class CertificateService {
	constructor(
		private readonly repository: CertificateRepository,
		private readonly publicUrl: string,
	) {}

	/** The public page of a certificate number. */
	verificationUrl(number: string): string {
		return verificationUrl(this.publicUrl, number);
	}

	/** @throws DomainError INVALID_INPUT for a bad page size or cursor */
	page(
		filter: CertificateListFilter,
		sort: CertificateSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Certificate>> {
		return this.repository.page(filter, sort, direction, request);
	}

	/** @throws DomainError NOT_FOUND */
	async certificate(id: string): Promise<Certificate> {
		const found = isIdOf("certificate", id)
			? await this.repository.find(id)
			: undefined;
		if (!found) throw notFound("certificate");
		return found;
	}

	/** By id; unknown ids are absent. */
	async byIds(ids: readonly string[]): Promise<Map<string, Certificate>> {
		if (ids.length === 0) return new Map();
		const rows = await this.repository.byIds(ids);
		return new Map(rows.map((row) => [row.id, row]));
	}

	/** All versions by order id, newest first; orders without a certificate are absent. */
	async ofOrders(
		orderIds: readonly string[],
	): Promise<Map<string, Certificate[]>> {
		const byOrder = new Map<string, Certificate[]>();
		if (orderIds.length === 0) return byOrder;
		for (const row of await this.repository.ofOrders(orderIds))
			byOrder.set(row.orderId, [...(byOrder.get(row.orderId) ?? []), row]);
		return byOrder;
	}

	/** The last version of an order's certificate with what it prints. */
	async latestOf(
		orderId: string,
	): Promise<
		{ certificate: Certificate; snapshot: CertificateSnapshot } | undefined
	> {
		const certificate = await this.repository.latestOf(orderId);
		const snapshot =
			certificate && (await this.repository.snapshotOf(certificate.id));
		return certificate && snapshot !== undefined
			? { certificate, snapshot: JSON.parse(snapshot) as CertificateSnapshot }
			: undefined;
	}
}
