import { Check, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
	DateColumn,
	IdColumn,
	IntegerColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import {
	TenantKeyed,
	TenantOwned,
} from "../../platform/tenancy/tenant-owned.js";
import { ASSURANCE_LENGTHS } from "./assurance.js";

/** A released way to compute footprints, as data. Inserted once; nothing changes or removes it. */
@Entity("method_version")
@Index("ux_method_version_ordinal", ["ordinal"], { unique: true })
export class MethodVersionEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.code) })
	version!: string;
	/** Counts from 1 in the order of release. */
	@SmallNumberColumn()
	ordinal!: number;
	/** Canonical JSON of the domain's FootprintMethod. */
	@LongTextColumn()
	definition!: string;
	/** SHA-256 of the definition's bytes, hex. */
	@TextColumn(LENGTHS.hash)
	definitionHash!: string;
	@TimeColumn()
	releasedAt!: string;
	/** Null: shipped with the product. */
	@IdColumn({ nullable: true })
	releasedBy!: string | null;
	@TextColumn(LENGTHS.text, { nullable: true })
	reason!: string | null;
}

/** What a third party said of a method version, word for word. Inserted once; nothing changes or removes it. */
@Entity("assurance_statement")
@ForeignKey("method_version", ["methodVersion"], ["version"], {
	name: "fk_assurance_method",
})
@Index("ix_assurance_method", ["methodVersion", "statedOn", "id"])
export class AssuranceStatementEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@TextColumn(LENGTHS.code)
	methodVersion!: string;
	@TextColumn(LENGTHS.name)
	body!: string;
	@TextColumn(LENGTHS.name)
	standard!: string;
	@TextColumn(LENGTHS.text)
	scope!: string;
	@TextColumn(ASSURANCE_LENGTHS.quotation)
	quotation!: string;
	@DateColumn()
	statedOn!: string;
	@DateColumn({ nullable: true })
	validUntil!: string | null;
	/** SHA-256 of the signed document, hex. */
	@TextColumn(LENGTHS.hash)
	documentHash!: string;
	@TextColumn(LENGTHS.url, { nullable: true })
	documentUrl!: string | null;
	@TimeColumn()
	attachedAt!: string;
	@IdColumn()
	attachedBy!: string;
}

/** A tenant's decision for a method version. Append-only; the last one counts. */
@Entity("method_adoption")
@Index("ux_method_adoption_ordinal", ["tenantId", "ordinal"], { unique: true })
export class MethodAdoptionEntity extends TenantOwned {
	/** Counts from 1 in the tenant: of two who decide at once, one is told of the other. */
	@SmallNumberColumn()
	ordinal!: number;
	@TextColumn(LENGTHS.code)
	version!: string;
	/** The one in use until then. */
	@TextColumn(LENGTHS.code)
	previousVersion!: string;
	@TimeColumn()
	adoptedAt!: string;
	@IdColumn()
	adoptedBy!: string;
}

/** How far the devices that an adoption concerns are restated. */
@Entity("method_restatement")
@Check(
	"ck_method_restatement",
	"devices >= 0 AND restated >= 0 AND refused >= 0 AND quoted >= 0",
)
@ForeignKey("method_adoption", ["tenantId", "adoptionId"], ["tenantId", "id"], {
	name: "fk_method_restatement_adoption",
})
export class MethodRestatementEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	adoptionId!: string;
	/** PENDING, RUNNING or DONE. */
	@TextColumn(LENGTHS.code)
	status!: string;
	/** Devices to look at when it began: not covered, and with a footprint of another version. */
	@IntegerColumn()
	devices!: number;
	/** Of them and of later ones, those that have a footprint of the version now. */
	@IntegerColumn()
	restated!: number;
	/** That the version can't compute: they keep the footprint that they have. */
	@IntegerColumn()
	refused!: number;
	/** In open quotes when it was looked last: they wait until the quote is ordered or has expired. */
	@IntegerColumn()
	quoted!: number;
	@TimeColumn({ nullable: true })
	startedAt!: string | null;
	@TimeColumn({ nullable: true })
	finishedAt!: string | null;
}

export const METHOD_ENTITIES = [
	MethodVersionEntity,
	AssuranceStatementEntity,
	MethodAdoptionEntity,
	MethodRestatementEntity,
] as const;
