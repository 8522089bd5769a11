import { LENGTHS } from "../../platform/database/columns.js";
import {
	keysetPage,
	likePrefix,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type {
	Certificate,
	CertificateListFilter,
	CertificateSort,
} from "./certificate.js";
import { readCertificateNumber } from "./certificate-number.js";

const COLUMNS =
	"id, number, version, status, orderId, issuedAt, endedAt, supersededBy, beneficiary, devices, computedGrams, offsetGrams, allocatedGrams, retiredGrams, sha256, pdfFileId, annexFileId";

const SORT_KEYS: Readonly<Record<CertificateSort, string>> = {
	ISSUED_AT: "issuedAt",
	NUMBER: "number",
};

/** One tenant's certificates, all versions. */
export class CertificateRepository extends TenantRepository {
	find(id: string): Promise<Certificate | undefined> {
		return this.first<Certificate>(
			`SELECT ${COLUMNS} FROM certificate WHERE tenantId = :tenantId AND id = :id`,
			{ id },
		);
	}

	byIds(ids: readonly string[]): Promise<Certificate[]> {
		return this.rows<Certificate>(
			`SELECT ${COLUMNS} FROM certificate WHERE tenantId = :tenantId AND id IN (:ids)`,
			{ ids: [...ids] },
		);
	}

	/** All versions of the orders' certificates, newest first within an order. */
	ofOrders(orderIds: readonly string[]): Promise<Certificate[]> {
		return this.rows<Certificate>(
			`SELECT ${COLUMNS} FROM certificate WHERE tenantId = :tenantId AND orderId IN (:orderIds) ORDER BY orderId, version DESC`,
			{ orderIds: [...orderIds] },
		);
	}

	latestOf(orderId: string): Promise<Certificate | undefined> {
		return this.first<Certificate>(
			`SELECT ${COLUMNS} FROM certificate WHERE tenantId = :tenantId AND orderId = :orderId ORDER BY version DESC LIMIT 1`,
			{ orderId },
		);
	}

	/** The frozen snapshot, as JSON. */
	async snapshotOf(id: string): Promise<string | undefined> {
		const row = await this.first<{ snapshot: string }>(
			"SELECT snapshot FROM certificate WHERE tenantId = :tenantId AND id = :id",
			{ id },
		);
		return row?.snapshot;
	}

	page(
		{ search, status }: CertificateListFilter,
		sort: CertificateSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Certificate>> {
		const where = ["tenantId = :tenantId"];
		const parameters: Record<string, SqlValue | readonly string[]> = {};
		const text = search?.trim();
		if (text) {
			where.push(
				"(number LIKE :number ESCAPE '!' OR beneficiaryKey LIKE :beneficiary ESCAPE '!')",
			);
			parameters.number = likePrefix(readCertificateNumber(text));
			parameters.beneficiary = likePrefix(text.toLowerCase());
		}
		if (status) {
			where.push("status IN (:status)");
			parameters.status = status.length > 0 ? [...status] : [""];
		}
		return keysetPage<Certificate>(
			(sql, values) => this.rows(sql, values),
			{
				select: COLUMNS,
				from: "certificate",
				where,
				parameters,
				sortKey: SORT_KEYS[sort],
				idKey: "id",
				direction,
			},
			request,
		);
	}

	async insertVersion(row: Certificate, snapshot: string): Promise<void> {
		const beneficiaryKey = row.beneficiary.toLowerCase().slice(0, LENGTHS.name);
		await this.insert("certificate", [{ ...row, beneficiaryKey, snapshot }]);
	}

	/** Ends an issued version's standing. @returns false when it had ended before */
	async end(
		id: string,
		status: "SUPERSEDED" | "WITHDRAWN",
		endedAt: string,
		supersededBy: string | null,
	): Promise<boolean> {
		const ended = await this.run(
			"UPDATE certificate SET status = :status, endedAt = :endedAt, supersededBy = :supersededBy WHERE tenantId = :tenantId AND id = :id AND status = 'ISSUED'",
			{ id, status, endedAt, supersededBy },
		);
		return ended === 1;
	}
}
