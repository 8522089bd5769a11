import { fleetRowReader } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
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
import {
	afterHeader,
	asking,
	noRows,
	readFirstRows,
} from "./fleet-import-header.js";
import { LostImportError } from "./lost-import.error.js";
import { readFleetFile } from "./read-fleet-file.js";

/** Dates that can be read in two ways are asked about once, before anything is imported. */
const DATE_QUESTION =
	"Some purchase dates can be read with the day or the month first: say which the file uses.";

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

	/** Ends the imports whose file or mapping nobody sent for `days` days, and forgets their files. */
	async abandon(days: number): Promise<void> {
		const before = toDbTime(this.clock.now() - days * 86_400_000);
		for (const importId of await this.repository.waitingSince(before))
			await this.fail(
				importId,
				new FileFailure(
					"IMPORT_ABANDONED",
					`Nobody went on with this import for ${days} days. Nothing of it was kept; start a new one.`,
				),
			);
	}

	/** The file from its beginning. @param bytes counts what was read of it */
	private open(row: FleetImportRow, bytes = { read: 0 }) {
		if (!row.fileId) throw new Error(`Import ${row.id} has no file`);
		const source = counted(this.files.read(row.fileId), bytes);
		return readFleetFile(source, optionsOf(row).encoding);
	}

	private async readHeader(row: FleetImportRow): Promise<FleetImportRow> {
		const reading = await this.moved(row, { status: "READING" });
		const options = optionsOf(row);
		if (options.mapped) return this.moved(reading, { status: "IMPORTING" });
		const file = await readFirstRows(this.open(row));
		return this.moved(reading, afterHeader(file, options));
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
		for await (const part of this.open(row, bytes)) {
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
		if (row.rowsRead === 0) throw noRows();
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
				...behind(row, rows, result),
				bytesRead: Math.max(row.bytesRead, Math.min(bytesRead, row.sizeBytes)),
			});
		});
	}

	private async askForDateFormat(row: FleetImportRow): Promise<void> {
		const { rows } = await readFirstRows(this.open(row));
		await this.database.write(async () => {
			await this.fleet.discard(row.id);
			await this.repository.forgetErrors(row.id);
			await this.moved(row, {
				...NOTHING_READ,
				...asking([DATE_QUESTION], columnsOf(row), rows),
			});
		});
	}

	/** All rows become devices, and the import DONE, in one transaction. */
	private async finish(
		row: FleetImportRow,
		columns: readonly FleetImportColumn[],
	): Promise<void> {
		await this.database.write(async () => {
			const flip = await this.fleet.flip(row.id);
			const flipped = flip.devices + flip.known.length;
			// Counted twice, by the checkpoint and by the fleet: a difference would be a lost row.
			if (flipped !== row.rowsAccepted)
				throw new Error(
					`Import ${row.id} staged ${row.rowsAccepted} rows and flipped ${flipped}`,
				);
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

	/** @throws LostImportError when the import isn't where this worker left it */
	private async moved(
		row: FleetImportRow,
		changes: Partial<FleetImportRow>,
	): Promise<FleetImportRow> {
		const held = await this.database.write(() =>
			this.repository.change(row.id, row, changes),
		);
		if (!held) throw new LostImportError(row.id);
		return { ...row, ...changes } as FleetImportRow;
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

/** The checkpoint behind a chunk. */
const behind = (row: FleetImportRow, rows: number, result: ChunkResult) => ({
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
