import { Entity, PrimaryColumn } from "typeorm";
import {
	BytesColumn,
	IdColumn,
	IntegerColumn,
	LENGTHS,
	TextColumn,
	TimeColumn,
} from "../database/columns.js";
import { TenantKeyed, TenantOwned } from "../tenancy/tenant-owned.js";

/** An uploaded or generated file. It lives in the database, so that every server and worker reaches it and one backup holds all. */
@Entity("stored_file")
export class StoredFileEntity extends TenantOwned {
	@TextColumn(LENGTHS.name)
	name!: string;

	@TextColumn(LENGTHS.name)
	contentType!: string;

	@IntegerColumn()
	sizeBytes!: number;

	@TextColumn(LENGTHS.hash)
	sha256!: string;

	@TimeColumn()
	createdAt!: string;
}

/** A piece of a stored file, small enough to stream. */
@Entity("stored_file_chunk")
export class StoredFileChunkEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	fileId!: string;

	@PrimaryColumn({ type: "int" })
	position!: number;

	@BytesColumn()
	bytes!: Buffer;
}
