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

const ID = { type: "varchar", length: String(LENGTHS.id) } as const;

/** A file of footprint sheets and how far its import is. Belongs to the platform; the counts are the checkpoint. */
@Entity("sheet_import")
@Index("ix_sheet_import_created", ["createdAt", "id"])
@Index("ix_sheet_import_fingerprint", ["fingerprint"])
export class SheetImportEntity {
	@PrimaryColumn(ID)
	id!: string;
	@TextColumn(LENGTHS.name)
	fileName!: string;
	/** AUTO, TONNETRACE or BOAVIZTA. */
	@TextColumn(LENGTHS.code)
	layout!: string;
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
	@TextColumn(LENGTHS.hash, { nullable: true })
	sha256!: string | null;
	@IdColumn({ nullable: true })
	fileId!: string | null;
	/** SHA-256 of content and layout. */
	@TextColumn(LENGTHS.hash, { nullable: true })
	fingerprint!: string | null;
	/** The import that this one repeats; it is answered in its place. */
	@IdColumn({ nullable: true })
	sameAsId!: string | null;
	@IntegerColumn()
	rowsRead!: number;
	@IntegerColumn()
	rowsAccepted!: number;
	@IntegerColumn()
	rowsRepaired!: number;
	@IntegerColumn()
	rowsUnchanged!: number;
	@IntegerColumn()
	rowsRefused!: number;
	@SmallNumberColumn()
	findingCount!: number;
	@TextColumn(LENGTHS.code, { nullable: true })
	failureCode!: string | null;
	@LongTextColumn({ nullable: true })
	failureMessage!: string | null;
}

/** One thing refused or repaired in a row of a sheet file. */
@Entity("sheet_import_finding")
@ForeignKey("sheet_import", ["importId"], ["id"], {
	name: "fk_sheet_import_finding",
})
export class SheetImportFindingEntity {
	@PrimaryColumn(ID)
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
	/** REPAIRED or REFUSED. */
	@TextColumn(LENGTHS.code)
	severity!: string;
}

export const SHEET_IMPORT_ENTITIES = [
	SheetImportEntity,
	SheetImportFindingEntity,
] as const;
