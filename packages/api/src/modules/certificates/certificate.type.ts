import {
	Field,
	InputType,
	Int,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import type { Certificate } from "./certificate.js";
import { annexAddress, pdfAddress } from "./file-addresses.js";

export enum CertificateStatus {
	ISSUED = "ISSUED",
	SUPERSEDED = "SUPERSEDED",
	WITHDRAWN = "WITHDRAWN",
}
registerEnumType(CertificateStatus, {
	name: "CertificateStatus",
	description: "Standing of a certificate.",
	valuesConfig: {
		ISSUED: { description: "In force: it says what the order is." },
		SUPERSEDED: { description: "Replaced by a later version." },
		WITHDRAWN: {
			description: "The order was cancelled; nothing is claimed by it.",
		},
	},
});

@ObjectType("Certificate", {
	implements: Node,
	simpleResolvers: true,
	description:
		"One version of an order's certificate. It never changes; what changes in the order makes a new version under the same number.",
})
export class CertificateType extends Node {
	readonly typeName = "Certificate";

	constructor(
		readonly row: Certificate,
		readonly tenantId: string,
		verificationUrl: string,
	) {
		super();
		this.id = row.id;
		this.number = row.number;
		this.version = row.version;
		this.status = row.status as CertificateStatus;
		this.beneficiary = row.beneficiary;
		this.devices = row.devices;
		this.issuedAt = isoFromDb(row.issuedAt);
		this.computed = new Mass(row.computedGrams);
		this.offset = new Mass(row.offsetGrams);
		this.allocated = new Mass(row.allocatedGrams);
		this.retired = new Mass(row.retiredGrams);
		this.pdfUrl = pdfAddress(tenantId, row.id);
		this.annexUrl = annexAddress(tenantId, row.id);
		this.verificationUrl = verificationUrl;
	}

	@Field(() => String, {
		description:
			"Public number, the same for all versions: TT-2026-7K3M9QXA. It opens the public page.",
	})
	number!: string;

	@Field(() => Int, { description: "Counts from 1." })
	version!: number;

	@Field(() => CertificateStatus, { description: "Its standing now." })
	status!: CertificateStatus;

	@Field(() => String, {
		description: "On whose behalf credits are retired.",
	})
	beneficiary!: string;

	@Field(() => SafeIntScalar, { description: "How many devices it covers." })
	devices!: number;

	@Field(() => DateTimeScalar, { description: "When it was issued." })
	issuedAt!: string;

	@Field(() => Mass, {
		description:
			"Footprint of the devices; of the remaining use alone where the order offsets no more.",
	})
	computed!: Mass;

	@Field(() => Mass, { description: "Mass ordered after rounding." })
	offset!: Mass;

	@Field(() => Mass, {
		description:
			"Allocated and, when the certificate was issued, not yet retired.",
	})
	allocated!: Mass;

	@Field(() => Mass, {
		description: "Retired when the certificate was issued.",
	})
	retired!: Mass;

	@Field(() => String, {
		description: "Address of the PDF, for those who may see the tenant.",
	})
	pdfUrl!: string;

	@Field(() => String, {
		description:
			"Address of the list of all devices as CSV, for those who may see the tenant.",
	})
	annexUrl!: string;

	@Field(() => String, {
		description: "Address of the public page that verifies the certificate.",
	})
	verificationUrl!: string;
}

export const CertificateConnection = connectionType(
	"Certificate",
	() => CertificateType,
);

export enum CertificateOrderField {
	ISSUED_AT = "ISSUED_AT",
	NUMBER = "NUMBER",
}
registerEnumType(CertificateOrderField, {
	name: "CertificateOrderField",
	description: "What certificates are sorted by.",
	valuesConfig: {
		ISSUED_AT: { description: "When they were issued." },
		NUMBER: { description: "Public number." },
	},
});

@InputType({ description: "Which certificates." })
export class CertificateFilter {
	@Field(() => String, {
		nullable: true,
		description: "Beginning of the number or of the beneficiary, in any case.",
	})
	search?: string | null;

	@Field(() => [CertificateStatus], {
		nullable: true,
		description: "Of one of these standings.",
	})
	status?: CertificateStatus[] | null;
}

@InputType({ description: "Order of certificates." })
export class CertificateOrder {
	@Field(() => CertificateOrderField, { description: "Sort key." })
	field!: CertificateOrderField;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.DESC,
		description: "Descending unless told otherwise.",
	})
	direction!: SortDirection;
}
