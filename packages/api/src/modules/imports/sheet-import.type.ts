import { Field, InputType, Int, ObjectType } from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { Node } from "../../platform/graphql/node.type.js";
import {
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { Payload, UserError } from "../../platform/graphql/user-errors.js";
import {
	FindingSeverity,
	FleetImportStatus,
	SheetLayoutEnum,
} from "./import-enums.type.js";
import type { SheetFinding, SheetImportRow } from "./sheet-import.js";

@ObjectType("SheetFinding", {
	simpleResolvers: true,
	description: "One thing refused or repaired in a row of a sheet file.",
})
export class SheetFindingType {
	constructor(found: SheetFinding) {
		this.row = found.rowNumber;
		this.column = found.columnName || null;
		this.code = found.code;
		this.value = found.value || null;
		this.message = found.message;
		this.severity = found.severity;
	}

	@Field(() => Int, { description: "Line of the file, from 1." })
	row!: number;

	@Field(() => String, {
		nullable: true,
		description: "The column's header; null when the whole row is meant.",
	})
	column!: string | null;

	@Field(() => String, {
		description: "What was found; docs/formats.md lists the codes.",
	})
	code!: string;

	@Field(() => String, {
		nullable: true,
		description: "The cell as written, clipped to 80 characters.",
	})
	value!: string | null;

	@Field(() => String, { description: "What it means, in English." })
	message!: string;

	@Field(() => FindingSeverity, { description: "What became of the row." })
	severity!: string;
}

export const SheetFindingConnection = connectionType(
	"SheetFinding",
	() => SheetFindingType,
);

@ObjectType("FootprintSheetsImport", {
	implements: Node,
	simpleResolvers: true,
	description: "A file of published footprint sheets and what became of it.",
})
export class FootprintSheetsImportType extends Node {
	readonly typeName = "FootprintSheetsImport";

	constructor(row: SheetImportRow) {
		super();
		this.id = row.id;
		this.fileName = row.fileName;
		this.status = row.status;
		this.createdAt = isoFromDb(row.createdAt);
		this.finishedAt = row.finishedAt && isoFromDb(row.finishedAt);
		this.rowsRead = row.rowsRead;
		this.rowsAccepted = row.rowsAccepted;
		this.rowsRepaired = row.rowsRepaired;
		this.rowsUnchanged = row.rowsUnchanged;
		this.rowsRefused = row.rowsRefused;
		this.failure = row.failureCode
			? {
					code: row.failureCode,
					field: null,
					message: row.failureMessage ?? "",
				}
			: null;
	}

	@Field(() => String, { description: "Name of the file." })
	fileName!: string;

	@Field(() => FleetImportStatus, { description: "How far it is." })
	status!: string;

	@Field(() => DateTimeScalar, { description: "When it was announced." })
	createdAt!: string;

	@Field(() => DateTimeScalar, {
		nullable: true,
		description: "When it was DONE or FAILED.",
	})
	finishedAt!: string | null;

	@Field(() => SafeIntScalar, {
		description: "Rows read so far: accepted, unchanged or refused.",
	})
	rowsRead!: number;

	@Field(() => SafeIntScalar, {
		description: "Rows that brought a model or a new revision of its sheet.",
	})
	rowsAccepted!: number;

	@Field(() => SafeIntScalar, {
		description: "Of the accepted and unchanged rows, those with a repair.",
	})
	rowsRepaired!: number;

	@Field(() => SafeIntScalar, {
		description: "Rows whose sheet the catalogue has already.",
	})
	rowsUnchanged!: number;

	@Field(() => SafeIntScalar, { description: "Rows that are not used." })
	rowsRefused!: number;

	@Field(() => UserError, {
		nullable: true,
		description: "Why the whole file was refused.",
	})
	failure!: UserError | null;
}

export const FootprintSheetsImportConnection = connectionType(
	"FootprintSheetsImport",
	() => FootprintSheetsImportType,
);

@InputType({ description: "A file of footprint sheets to come." })
export class FootprintSheetsImportInput {
	@Field(() => String, {
		description: "Name of the file, 1 to 200 characters.",
	})
	fileName!: string;

	@Field(() => SheetLayoutEnum, {
		defaultValue: SheetLayoutEnum.AUTO,
		description: "Its layout; recognised unless told.",
	})
	layout!: SheetLayoutEnum;
}

@ObjectType({
	simpleResolvers: true,
	description: "The import, and where to send the file.",
})
export class FootprintSheetsImportPayload extends Payload {
	@Field(() => FootprintSheetsImportType, {
		nullable: true,
		description: "The import.",
	})
	import?: FootprintSheetsImportType;

	@Field(() => String, {
		nullable: true,
		description: "Send the file's bytes there by PUT.",
	})
	uploadUrl?: string | null;
}
