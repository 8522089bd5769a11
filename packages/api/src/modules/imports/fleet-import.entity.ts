import { ISSUE_VALUE_LENGTH } from "@tonnetrace/domain";
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
import {
	TenantKeyed,
	TenantOwned,
} from "../../platform/tenancy/tenant-owned.js";

/** A fleet file and how far its import is. The counts are the checkpoint: a rerun goes on behind the rows that they count. */
@Entity("fleet_import")
@Index("ix_fleet_import_created", ["tenantId", "createdAt", "id"])
@Index("ix_fleet_import_file_name", ["tenantId", "fileName", "id"])
@Index("ix_fleet_import_fingerprint", ["tenantId", "fingerprint"])
export class FleetImportEntity extends TenantOwned {
	@TextColumn(LENGTHS.name)
	fileName!: string;
	@TextColumn(LENGTHS.code)
	status!: string;
	@TimeColumn()
	createdAt!: string;
	@TimeColumn({ nullable: true })
	finishedAt!: string | null;
	@IdColumn()
	createdBy!: string;
	@IntegerColumn()
	sizeBytes!: number;
	/** Of the content, hex; before the upload: as announced. */
	@TextColumn(LENGTHS.hash, { nullable: true })
	sha256!: string | null;
	/** The stored upload; forgotten when the import ends, because it may hold personal data. */
	@IdColumn({ nullable: true })
	fileId!: string | null;
	/** JSON: encoding, defaults, date format. */
	@LongTextColumn()
	options!: string;
	/** JSON: the file's columns and what they mean. */
	@LongTextColumn({ nullable: true })
	columns!: string | null;
	@TextColumn(LENGTHS.name, { nullable: true })
	source!: string | null;
	@TextColumn(LENGTHS.code, { nullable: true })
	encoding!: string | null;
	@TextColumn(LENGTHS.code, { nullable: true })
	delimiter!: string | null;
	/** SHA-256 of content, options and mapping: equal for a file that was imported in the same way before. */
	@TextColumn(LENGTHS.hash, { nullable: true })
	fingerprint!: string | null;
	/** The import that this one repeats; it is answered in its place. */
	@IdColumn({ nullable: true })
	sameAsId!: string | null;
	@IntegerColumn()
	bytesRead!: number;
	@IntegerColumn()
	rowsRead!: number;
	@IntegerColumn({ nullable: true })
	rowsTotal!: number | null;
	@IntegerColumn()
	rowsAccepted!: number;
	@IntegerColumn()
	rowsUnchanged!: number;
	@IntegerColumn()
	rowsRefused!: number;
	/** JSON: reason → rows. */
	@LongTextColumn()
	leftOut!: string;
	@SmallNumberColumn()
	errorCount!: number;
	@TextColumn(LENGTHS.code, { nullable: true })
	failureCode!: string | null;
	@LongTextColumn({ nullable: true })
	failureMessage!: string | null;
}

/** One thing wrong in a row of a fleet file. */
@Entity("fleet_import_error")
@ForeignKey("fleet_import", ["tenantId", "importId"], ["tenantId", "id"], {
	name: "fk_fleet_import_error",
})
export class FleetImportErrorEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	importId!: string;
	/** Counts from 0 within the import. */
	@PrimaryColumn({ type: "int" })
	position!: number;
	/** Line of the file. */
	@SmallNumberColumn()
	rowNumber!: number;
	@TextColumn(LENGTHS.name)
	columnName!: string;
	@TextColumn(LENGTHS.code)
	code!: string;
	@TextColumn(ISSUE_VALUE_LENGTH)
	value!: string;
	@TextColumn(LENGTHS.text)
	message!: string;
}

export const FLEET_IMPORT_ENTITIES = [
	FleetImportEntity,
	FleetImportErrorEntity,
] as const;
