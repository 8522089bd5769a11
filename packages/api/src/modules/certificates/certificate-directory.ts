import { readCertificateNumber } from "./certificate-number.js";
import type { CertificateNumberRepository } from "./certificate-number.repository.js";

/** Where a certificate is found whose number somebody reads from paper. */
export class CertificateDirectory {
	constructor(private readonly numbers: CertificateNumberRepository) {}

	/** @param typed in any case, with blanks around it */
	async find(
		typed: string,
	): Promise<{ tenantId: string; orderId: string } | undefined> {
		const row = await this.numbers.find(readCertificateNumber(typed));
		return row && { tenantId: row.ownerTenantId, orderId: row.orderId };
	}
}
