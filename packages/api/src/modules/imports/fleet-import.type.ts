import { Field, Float, Int, ObjectType } from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { Node } from "../../platform/graphql/node.type.js";
import {
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { UserError } from "../../platform/graphql/user-errors.js";
import {
	columnsOf,
	type FleetImportColumn,
	type FleetImportRow,
	type ImportIssue,
	leftOutOf,
} from "./fleet-import.js";
import { FleetFieldEnum, FleetImportStatus } from "./import-enums.type.js";

/** Shown while an import runs: it is 1 only when its rows are visible. */
const ALMOST = 0.99;

function progressOf({ status, bytesRead, sizeBytes }: FleetImportRow): number {
	if (status === "DONE" || status === "FAILED") return 1;
	return sizeBytes === 0 ? 0 : Math.min(ALMOST, bytesRead / sizeBytes);
}

@ObjectType("RowError", {
	simpleResolvers: true,
	description: "One thing wrong in a row of a fleet file.",
})
export class RowErrorType {
	constructor(issue: ImportIssue) {
		this.row = issue.rowNumber;
		this.column = issue.columnName || null;
		this.code = issue.code;
		this.value = issue.value || null;
		this.message = issue.message;
	}

	@Field(() => Int, { description: "Line of the file, from 1." })
	row!: number;

	@Field(() => String, {
		nullable: true,
		description: "The column's header; null when the whole row is meant.",
	})
	column!: string | null;

	@Field(() => String, {
		description: "What is wrong; docs/formats.md lists the codes.",
	})
	code!: string;

	@Field(() => String, {
		nullable: true,
		description: "The cell as written, clipped to 80 characters.",
	})
	value!: string | null;

	@Field(() => String, { description: "What to do about it, in English." })
	message!: string;
}

export const RowErrorConnection = connectionType(
	"RowError",
	() => RowErrorType,
);

@ObjectType("FleetImportColumn", {
	simpleResolvers: true,
	description: "A column of a fleet file.",
})
export class FleetImportColumnType {
	constructor({ index, header, field, samples, dropped }: FleetImportColumn) {
		this.index = index;
		this.header = header;
		this.field = field;
		this.samples = samples;
		this.dropped = dropped;
	}

	@Field(() => Int, { description: "Place in the file, from 0." })
	index!: number;

	@Field(() => String, { description: "Its header as written." })
	header!: string;

	@Field(() => FleetFieldEnum, {
		nullable: true,
		description: "What it is read as, or proposed to be; null: left out.",
	})
	field!: string | null;

	@Field(() => [String], {
		description:
			"Up to three values while the mapping is asked for; never of personal data.",
	})
	samples!: readonly string[];

	@Field(() => Boolean, {
		description: "Personal data: neither shown nor stored.",
	})
	dropped!: boolean;
}

@ObjectType("FleetImportLeftOut", {
	simpleResolvers: true,
	description: "Rows that are no devices of the fleet.",
})
export class FleetImportLeftOutType {
	@Field(() => String, {
		description:
			"Why: VIRTUAL_MACHINE, PERSONAL_DEVICE, RETIRED_STATE or BLANK_ROW.",
	})
	reason!: string;

	@Field(() => SafeIntScalar, { description: "How many rows." })
	rows!: number;
}

@ObjectType("FleetImport", {
	implements: Node,
	simpleResolvers: true,
	description:
		"A fleet file and what became of it. Nothing of it is visible before it is DONE.",
})
export class FleetImportType extends Node {
	readonly typeName = "FleetImport";

	/** @param createdBy the person's name */
	constructor(row: FleetImportRow, tenantId: string, createdBy: string) {
		super();
		this.tenantId = tenantId;
		this.id = row.id;
		this.fileName = row.fileName;
		this.status = row.status;
		this.createdAt = isoFromDb(row.createdAt);
		this.finishedAt = row.finishedAt && isoFromDb(row.finishedAt);
		this.createdBy = createdBy;
		this.sizeBytes = row.sizeBytes;
		this.sha256 = row.sha256;
		this.source = row.source;
		this.encoding = row.encoding;
		this.delimiter = row.delimiter;
		this.columns = columnsOf(row).map(
			(column) => new FleetImportColumnType(column),
		);
		this.rowsRead = row.rowsRead;
		this.rowsTotal = row.rowsTotal;
		this.rowsAccepted = row.rowsAccepted;
		this.rowsUnchanged = row.rowsUnchanged;
		this.rowsRefused = row.rowsRefused;
		this.leftOut = Object.entries(leftOutOf(row)).map(([reason, rows]) => ({
			reason,
			rows,
		}));
		this.rowsLeftOut = this.leftOut.reduce(
			(total, { rows }) => total + rows,
			0,
		);
		this.progress = progressOf(row);
		this.failure = row.failureCode
			? {
					code: row.failureCode,
					field: null,
					message: row.failureMessage ?? "",
				}
			: null;
		this.errorReportUrl =
			row.errorCount > 0
				? `/files/fleet-imports/${tenantId}/${row.id}/errors.csv`
				: null;
	}

	readonly tenantId: string;

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

	@Field(() => String, { description: "Name of the person who announced it." })
	createdBy!: string;

	@Field(() => SafeIntScalar, {
		description: "Size of the file in bytes; 0 before the upload.",
	})
	sizeBytes!: number;

	@Field(() => String, {
		nullable: true,
		description: "SHA-256 of the content, hex.",
	})
	sha256!: string | null;

	@Field(() => String, {
		nullable: true,
		description:
			"The asset system that wrote the file, when it is recognised: Microsoft Intune.",
	})
	source!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "How the file was read: UTF_8, UTF_16LE, …",
	})
	encoding!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "What separates the columns; null for JSON.",
	})
	delimiter!: string | null;

	@Field(() => [FleetImportColumnType], {
		description: "The file's columns; empty before it was read.",
	})
	columns!: FleetImportColumnType[];

	@Field(() => SafeIntScalar, {
		description: "Rows read so far: accepted, unchanged, refused or left out.",
	})
	rowsRead!: number;

	@Field(() => SafeIntScalar, {
		nullable: true,
		description: "Rows in the file; known at its end.",
	})
	rowsTotal!: number | null;

	@Field(() => SafeIntScalar, {
		description: "Rows that become, or became, new devices.",
	})
	rowsAccepted!: number;

	@Field(() => SafeIntScalar, {
		description: "Rows whose device the fleet has already, with the same data.",
	})
	rowsUnchanged!: number;

	@Field(() => SafeIntScalar, { description: "Rows with errors." })
	rowsRefused!: number;

	@Field(() => SafeIntScalar, {
		description:
			"Rows that are no devices of the fleet: virtual machines, personal and retired devices, blank rows.",
	})
	rowsLeftOut!: number;

	@Field(() => [FleetImportLeftOutType], {
		description: "The same by reason.",
	})
	leftOut!: FleetImportLeftOutType[];

	@Field(() => Float, {
		description: "Share of the file that is read, 0 to 1.",
	})
	progress!: number;

	@Field(() => UserError, {
		nullable: true,
		description:
			"Why the whole file was refused; while NEEDS_MAPPING: what is open.",
	})
	failure!: UserError | null;

	@Field(() => String, {
		nullable: true,
		description: "Where the errors can be downloaded as CSV; null: no errors.",
	})
	errorReportUrl!: string | null;
}

export const FleetImportConnection = connectionType(
	"FleetImport",
	() => FleetImportType,
);
