import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
	IdColumn,
	IntegerColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import { TenantOwned } from "../../platform/tenancy/tenant-owned.js";

/**
 * A public number and the order that it stands for. It belongs to no tenant's data: it is how the public finds a certificate,
 * and what makes numbers unique over all tenants. Its row is locked while a version of the certificate is issued.
 */
@Entity("certificate_number")
@Index("ux_certificate_number_order", ["orderId"], { unique: true })
export class CertificateNumberEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.code) })
	number!: string;
	@IdColumn()
	ownerTenantId!: string;
	@IdColumn()
	orderId!: string;
	@TimeColumn()
	createdAt!: string;
}

/** One version of an order's certificate. What it says is frozen; only its standing changes when it is superseded or withdrawn. */
@Entity("certificate")
@ForeignKey("order", ["tenantId", "orderId"], ["tenantId", "id"], {
	name: "fk_certificate_order",
})
@ForeignKey("stored_file", ["tenantId", "pdfFileId"], ["tenantId", "id"], {
	name: "fk_certificate_pdf",
})
@ForeignKey("stored_file", ["tenantId", "annexFileId"], ["tenantId", "id"], {
	name: "fk_certificate_annex",
})
@ForeignKey("certificate", ["tenantId", "supersededBy"], ["tenantId", "id"], {
	name: "fk_certificate_superseded",
})
@Index("ux_certificate_version", ["tenantId", "orderId", "version"], {
	unique: true,
})
@Index("ix_certificate_issued", ["tenantId", "issuedAt", "id"])
@Index("ix_certificate_number", ["tenantId", "number", "id"])
export class CertificateEntity extends TenantOwned {
	/** The same for all versions of one order's certificate. */
	@TextColumn(LENGTHS.code)
	number!: string;
	/** Counts from 1. */
	@SmallNumberColumn()
	version!: number;
	@TextColumn(LENGTHS.code)
	status!: "ISSUED" | "SUPERSEDED" | "WITHDRAWN";
	@IdColumn()
	orderId!: string;
	@TimeColumn()
	issuedAt!: string;
	/** When it was superseded or withdrawn. */
	@TimeColumn({ nullable: true })
	endedAt!: string | null;
	@IdColumn({ nullable: true })
	supersededBy!: string | null;
	@TextColumn(LENGTHS.name)
	beneficiary!: string;
	/** In lower case, for search. */
	@TextColumn(LENGTHS.name)
	beneficiaryKey!: string;
	@IntegerColumn()
	devices!: number;
	@IntegerColumn()
	computedGrams!: number;
	@IntegerColumn()
	offsetGrams!: number;
	/** Not yet retired when it was issued. */
	@IntegerColumn()
	allocatedGrams!: number;
	@IntegerColumn()
	retiredGrams!: number;
	/** The CertificateSnapshot as JSON: the PDF is a pure function of it. */
	@LongTextColumn()
	snapshot!: string;
	/** Of the PDF, hex. */
	@TextColumn(LENGTHS.hash)
	sha256!: string;
	@IdColumn()
	pdfFileId!: string;
	/** The device list as CSV; the versions of one certificate share it. */
	@IdColumn()
	annexFileId!: string;
}

export const CERTIFICATE_ENTITIES = [
	CertificateNumberEntity,
	CertificateEntity,
] as const;
