import type { SqlValue } from "../../platform/database/sql.js";

export type CertificateStatus = "ISSUED" | "SUPERSEDED" | "WITHDRAWN";

/** One version of an order's certificate, without what it prints. */
export interface Certificate extends Record<string, SqlValue> {
	id: string;
	/** Public; the same for all versions. */
	number: string;
	/** Counts from 1. */
	version: number;
	/** At most one version of an order is ISSUED, the latest. */
	status: CertificateStatus;
	orderId: string;
	/** Database time. */
	issuedAt: string;
	/** Database time at which it was superseded or withdrawn. */
	endedAt: string | null;
	/** The certificate that replaced it. */
	supersededBy: string | null;
	beneficiary: string;
	devices: number;
	computedGrams: number;
	offsetGrams: number;
	/** Allocated and not yet retired when it was issued. */
	allocatedGrams: number;
	/** Retired when it was issued. */
	retiredGrams: number;
	/** Of the PDF, hex. */
	sha256: string;
	pdfFileId: string;
	annexFileId: string;
}

/** Which certificates; what is left out or null doesn't restrict. */
export interface CertificateListFilter {
	/** Beginning of the number or of the beneficiary, in any case. */
	readonly search?: string | null;
	readonly status?: readonly CertificateStatus[] | null;
}

export type CertificateSort = "ISSUED_AT" | "NUMBER";
