import { fleetRowReader, recogniseHeader } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { type CsvRow, readCsv } from "../../platform/files/csv/read-csv.js";
import type { FileStore } from "../../platform/files/file-store.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { FleetService } from "../fleet/index.js";
import { FileFailure, fileFailureOf } from "./file-failure.js";
import {
	columnsOf,
	type FleetImportColumn,
	type FleetImportRow,
	leftOutOf,
	optionsOf,
} from "./fleet-import.js";
import type { FleetImportRepository } from "./fleet-import.repository.js";
import {
	type ChunkResult,
	existsIssue,
	type ReadChunk,
	readChunk,
	settleChunk,
} from "./fleet-import-chunk.js";
import { openQuestions } from "./fleet-import-mapping.js";

const SAMPLES = 3;

/** Dates that can be read in two ways are asked about once, before anything is imported. */
const DATE_QUESTION =
	"Some purchase dates can be read with the day or the month first: say which the file uses.";

/** Another worker has gone on with the import: this one must stop. */
class LostImportError extends Error {
	override readonly name = "LostImportError";
}

const sum = (
	a: Readonly<Record<string, number>>,
	b: Readonly<Record<string, number>>,
) => {
	const total = { ...a };
	for (const [reason, rows] of Object.entries(b))
		total[reason] = (total[reason] ?? 0) + rows;
	return total;
};

/**
 * Carries a fleet import out. Rows are staged in chunks, each with its checkpoint in one transaction, so that a worker that
 * is killed changes nothing of the outcome; one last transaction makes all of them visible.
 */
export class FleetImportRunner {
	constructor(
		private readonly database: Database,
		private readonly scope: TenantScope,
		private readonly repository: FleetImportRepository,
		private readonly files: FileStore,
		private readonly fleet: FleetService,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
	) {}

	/**
	 * Goes on with an import from where it stands. A fault of the file ends it as FAILED; any other error is thrown, and the
	 * job's next attempt continues.
	 */
	async run(importId: string, signal: AbortSignal): Promise<void> {
		let row = await this.repository.find(importId);
		try {
			if (row?.status === "QUEUED" || row?.status === "READING")
				row = await this.readHeader(row);
			if (row?.status === "IMPORTING") await this.importRows(row, signal);
		} catch (error) {
			const failure = fileFailureOf(error);
			if (!failure) throw error;
			await this.fail(importId, failure);
		}
	}

	/** Ends an import that no attempt could finish. */
	async giveUp(importId: string): Promise<void> {
		await this.fail(
			importId,
			new FileFailure(
				"INTERNAL",
				"A fault of ours kept this file from being imported. Nothing of it was kept; send it again, then tell us.",
			),
		);
	}

	private source(row: FleetImportRow): AsyncGenerator<Buffer> {
		if (!row.fileId) throw new Error(`Import ${row.id} has no file`);
		return this.files.read(row.fileId);
	}

	private async readHeader(row: FleetImportRow): Promise<FleetImportRow> {
		await this.move(row, { status: "READING" });
		const reading = { ...row, status: "READING" as const };
		const options = optionsOf(row);
		if (options.mapped) return this.moved(reading, { status: "IMPORTING" });
		const file = await this.peek(row);
		const header = recogniseHeader(file.header);
		const questions = openQuestions(header, options);
		const columns = header.columns.map(
			(column): FleetImportColumn => ({ ...column, samples: [] }),
		);
		const facts = {
			source: header.source,
			encoding: file.encoding,
			delimiter: file.delimiter,
		};
		if (questions.length > 0)
			return this.ask(reading, questions, columns, file.rows, facts);
		return this.moved(reading, {
			status: "IMPORTING",
			columns: JSON.stringify(columns),
			...facts,
		});
	}

	/** Header and first rows. @throws FileFailure NO_ROWS */
	private async peek(row: FleetImportRow) {
		const csv = readCsv(this.source(row), {
			encoding: optionsOf(row).encoding,
		});
		try {
			const first = (await csv.next()).value;
			const second = (await csv.next()).value;
			if (first?.kind !== "HEADER" || second?.kind !== "ROWS")
				throw new FileFailure(
					"NO_ROWS",
					"The file has a header and no rows. Export the list again with its devices.",
				);
			const { header, delimiter, encoding } = first;
			return { header, delimiter, encoding, rows: second.rows };
		} finally {
			await csv.return(undefined);
		}
	}

	private async ask(
		row: FleetImportRow,
		questions: readonly string[],
		columns: readonly FleetImportColumn[],
		rows: readonly CsvRow[],
		facts: Partial<FleetImportRow>,
	): Promise<FleetImportRow> {
		const sampled = columns.map((column) => ({
			...column,
			samples: column.dropped ? [] : samplesOf(rows, column.index),
		}));
		return this.moved(row, {
			...facts,
			status: "NEEDS_MAPPING",
			columns: JSON.stringify(sampled),
			failureCode: "MAPPING_INCOMPLETE",
			failureMessage: questions.join(" "),
		});
	}

	private async importRows(
		start: FleetImportRow,
		signal: AbortSignal,
	): Promise<void> {
		const options = optionsOf(start);
		const columns = columnsOf(start);
		const today = new Date(this.clock.now()).toISOString().slice(0, 10);
		const read = fleetRowReader(columns, { ...options, today });
		const bytes = { read: 0 };
		let row = start;
		let skip = start.rowsRead;
		const source = counted(this.source(row), bytes);
		for await (const part of readCsv(source, { encoding: options.encoding })) {
			if (part.kind === "HEADER") continue;
			signal.throwIfAborted();
			const rows = part.rows.slice(skip);
			skip = Math.max(0, skip - part.rows.length);
			if (rows.length === 0) continue;
			const chunk = readChunk(rows, read);
			if (
				chunk.ambiguousDate &&
				options.dateFormat === "AUTO" &&
				!options.mapped
			)
				return this.askForDateFormat(row);
			row = await this.keep(row, rows.length, chunk, columns, bytes.read);
		}
		if (row.rowsRead === 0)
			throw new FileFailure(
				"NO_ROWS",
				"The file has a header and no rows. Export the list again with its devices.",
			);
		signal.throwIfAborted();
		await this.finish(row, columns);
	}

	/** Stages a chunk and moves the checkpoint behind it, in one transaction. */
	private keep(
		row: FleetImportRow,
		rows: number,
		chunk: ReadChunk,
		columns: readonly FleetImportColumn[],
		bytesRead: number,
	): Promise<FleetImportRow> {
		return this.database.write(async () => {
			const staged = await this.fleet.stage(row.id, chunk.devices);
			const result = settleChunk(chunk, staged, columns);
			await this.repository.addErrors(row.id, row.errorCount, result.issues);
			return this.moved(row, {
				...counted_(row, rows, result),
				bytesRead: Math.max(row.bytesRead, Math.min(bytesRead, row.sizeBytes)),
			});
		});
	}

	private async askForDateFormat(row: FleetImportRow): Promise<void> {
		const { rows } = await this.peek(row);
		await this.database.write(async () => {
			await this.fleet.discard(row.id);
			await this.repository.forgetErrors(row.id);
			await this.ask(row, [DATE_QUESTION], columnsOf(row), rows, NOTHING_READ);
		});
	}

	/** All rows become devices, and the import DONE, in one transaction. */
	private async finish(
		row: FleetImportRow,
		columns: readonly FleetImportColumn[],
	): Promise<void> {
		await this.database.write(async () => {
			const flip = await this.fleet.flip(row.id);
			const different = flip.known.filter(
				({ differences }) => differences.length > 0,
			);
			const issues = different.map((known) => existsIssue(known, columns));
			await this.repository.addErrors(row.id, row.errorCount, issues);
			const done = await this.moved(row, {
				status: "DONE",
				finishedAt: toDbTime(this.clock.now()),
				fileId: null,
				bytesRead: row.sizeBytes,
				rowsTotal: row.rowsRead,
				rowsAccepted: flip.devices,
				rowsUnchanged: row.rowsUnchanged + flip.known.length - different.length,
				rowsRefused: row.rowsRefused + different.length,
				errorCount: row.errorCount + issues.length,
			});
			if (row.fileId) await this.files.remove(row.fileId);
			const { rowsRead, rowsAccepted, rowsUnchanged, rowsRefused } = done;
			await this.audit.record(this.scope, {
				action: "fleetImport.done",
				subject: row.id,
				detail: {
					rowsRead,
					rowsAccepted,
					rowsUnchanged,
					rowsRefused,
					leftOut: leftOutOf(done),
				},
			});
		});
	}

	/** Nothing of the file is kept but why it failed. */
	private async fail(
		importId: string,
		{ code, message }: FileFailure,
	): Promise<void> {
		await this.database.write(async () => {
			const row = await this.repository.find(importId);
			if (!row || row.status === "DONE" || row.status === "FAILED") return;
			await this.fleet.discard(importId);
			await this.repository.forgetErrors(importId);
			await this.moved(row, {
				...NOTHING_READ,
				status: "FAILED",
				finishedAt: toDbTime(this.clock.now()),
				fileId: null,
				failureCode: code,
				failureMessage: message,
			});
			if (row.fileId) await this.files.remove(row.fileId);
			await this.audit.record(this.scope, {
				action: "fleetImport.failed",
				subject: importId,
				detail: { code },
			});
		});
	}

	private async moved(
		row: FleetImportRow,
		changes: Partial<FleetImportRow>,
	): Promise<FleetImportRow> {
		await this.move(row, changes);
		return { ...row, ...changes } as FleetImportRow;
	}

	/** @throws LostImportError when the import isn't where this worker left it */
	private async move(
		row: FleetImportRow,
		changes: Partial<FleetImportRow>,
	): Promise<void> {
		const held = await this.database.write(() =>
			this.repository.change(row.id, row, changes),
		);
		if (!held)
			throw new LostImportError(`Import ${row.id} is carried out elsewhere`);
	}
}

const NOTHING_READ = {
	bytesRead: 0,
	rowsRead: 0,
	rowsAccepted: 0,
	rowsUnchanged: 0,
	rowsRefused: 0,
	leftOut: "{}",
	errorCount: 0,
} as const;

const counted_ = (row: FleetImportRow, rows: number, result: ChunkResult) => ({
	rowsRead: row.rowsRead + rows,
	rowsAccepted: row.rowsAccepted + result.accepted,
	rowsUnchanged: row.rowsUnchanged + result.unchanged,
	rowsRefused: row.rowsRefused + result.refused,
	leftOut: JSON.stringify(sum(leftOutOf(row), result.leftOut)),
	errorCount: row.errorCount + result.issues.length,
});

async function* counted(
	source: AsyncIterable<Buffer>,
	bytes: { read: number },
): AsyncGenerator<Buffer> {
	for await (const piece of source) {
		bytes.read += piece.length;
		yield piece;
	}
}

/** Up to three different values of a column. */
function samplesOf(rows: readonly CsvRow[], index: number): string[] {
	const values = new Set<string>();
	for (const { cells } of rows) {
		const value = cells[index]?.trim();
		if (value) values.add(value.slice(0, 80));
		if (values.size === SAMPLES) break;
	}
	return [...values];
}
