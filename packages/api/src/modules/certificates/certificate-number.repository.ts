import type { Database } from "../../platform/database/database.js";

/** Which order a public certificate number stands for. */
export interface CertificateNumberRow {
	readonly number: string;
	readonly ownerTenantId: string;
	readonly orderId: string;
}

/** The public numbers of all tenants' certificates. Rows are added, never changed. */
export class CertificateNumberRepository {
	constructor(private readonly database: Database) {}

	find(number: string): Promise<CertificateNumberRow | undefined> {
		return this.database.first<CertificateNumberRow>(
			"SELECT number, ownerTenantId, orderId FROM certificate_number WHERE number = :number",
			{ number },
		);
	}

	async ofOrder(orderId: string): Promise<string | undefined> {
		const row = await this.database.first<{ number: string }>(
			"SELECT number FROM certificate_number WHERE orderId = :orderId",
			{ orderId },
		);
		return row?.number;
	}

	/** Gives the order this number, unless the order has one or the number is taken. Call within a unit of work. */
	async claim(row: CertificateNumberRow, createdAt: string): Promise<void> {
		await this.database.insert(
			"certificate_number",
			[{ ...row, createdAt }],
			"ignore",
		);
	}

	/** Waits until no other unit of work issues a certificate for the order, and keeps others waiting until this one ends. */
	async lock(orderId: string): Promise<void> {
		await this.database.query(
			`SELECT number FROM certificate_number WHERE orderId = :orderId${this.database.forUpdate}`,
			{ orderId },
		);
	}
}
