import {
	footprintSheetReader,
	missingSheetColumns,
	recogniseSheetLayout,
	type SheetLayout,
} from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { type CsvRow, readCsv } from "../../platform/files/csv/read-csv.js";
import type { FileStore } from "../../platform/files/file-store.js";
import {
	mintTenantScope,
	PLATFORM_TENANT,
} from "../../platform/tenancy/scope.js";
import type { ModelCatalogueService } from "../footprints/index.js";
import { FileFailure, fileFailureOf } from "./file-failure.js";
import { LostImportError } from "./lost-import.error.js";
import type { SheetImportRow } from "./sheet-import.js";
import type { SheetImportRepository } from "./sheet-import.repository.js";
import { readSheetChunk, settleSheetChunk } from "./sheet-import-chunk.js";

/** Rows that meet the catalogue in one transaction. */
const CHUNK = 500;

interface Layout {
	readonly header: readonly string[];
	readonly layout: SheetLayout;
}

/**
 * Carries an import of footprint sheets out. The whole file is read once before anything is kept, so that a fault of the
 * file leaves nothing; then rows meet the catalogue in chunks, each with its checkpoint in one transaction.
 */
export class SheetImportRunner {
	constructor(
		private readonly database: Database,
		private readonly repository: SheetImportRepository,
		private readonly files: FileStore,
		private readonly models: ModelCatalogueService,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
	) {}

	/** Goes on with an import from where it stands; a fault of the file ends it as FAILED. */
	async run(
		importId: string,
		actorId: string,
		signal: AbortSignal,
	): Promise<void> {
		let row = await this.repository.find(importId);
		if (
			!row?.fileId ||
			!["QUEUED", "READING", "IMPORTING"].includes(row.status)
		)
			return;
		try {
			if (row.status === "QUEUED")
				row = await this.moved(row, { status: "READING" });
			const layout = await this.readWhole(row, signal);
			if (row.status === "READING")
				row = await this.moved(row, { status: "IMPORTING" });
			row = await this.importRows(row, layout, signal);
			await this.finish(row, actorId);
		} catch (error) {
			const failure = fileFailureOf(error);
			if (!failure) throw error;
			await this.fail(importId, actorId, failure);
		}
	}

	/** Ends an import that no attempt could finish. */
	giveUp(importId: string, actorId: string): Promise<void> {
		return this.fail(
			importId,
			actorId,
			new FileFailure(
				"INTERNAL",
				"A fault of ours kept this file from being imported. Send it again, then tell us.",
			),
		);
	}

	private read(row: SheetImportRow) {
		if (!row.fileId) throw new Error(`Import ${row.id} has no file`);
		return readCsv(this.files.read(row.fileId), { encoding: "AUTO" });
	}

	/** @throws FileFailure LAYOUT_UNKNOWN, NO_ROWS; CsvError anywhere in the file */
	private async readWhole(
		row: SheetImportRow,
		signal: AbortSignal,
	): Promise<Layout> {
		let found: Layout | undefined;
		let rows = 0;
		for await (const part of this.read(row)) {
			signal.throwIfAborted();
			if (part.kind === "HEADER")
				found = { header: part.header, layout: layoutOf(part.header, row) };
			else rows += part.rows.length;
		}
		if (!found || rows === 0)
			throw new FileFailure(
				"NO_ROWS",
				"The file has a header and no rows. Export the sheets again.",
			);
		return found;
	}

	private async importRows(
		start: SheetImportRow,
		{ header, layout }: Layout,
		signal: AbortSignal,
	): Promise<SheetImportRow> {
		const read = footprintSheetReader(header, layout);
		let row = start;
		let skip = start.rowsRead;
		for await (const part of this.read(start)) {
			if (part.kind === "HEADER") continue;
			const rows = part.rows.slice(skip);
			skip = Math.max(0, skip - part.rows.length);
			for (let from = 0; from < rows.length; from += CHUNK) {
				signal.throwIfAborted();
				row = await this.keep(row, rows.slice(from, from + CHUNK), read);
			}
		}
		return row;
	}

	private keep(
		row: SheetImportRow,
		rows: readonly CsvRow[],
		read: ReturnType<typeof footprintSheetReader>,
	): Promise<SheetImportRow> {
		const chunk = readSheetChunk(rows, read);
		return this.database.write(async () => {
			const outcomes = await this.models.register(
				chunk.sheets.map(({ entry }) => entry),
				row.id,
			);
			const result = settleSheetChunk(chunk, outcomes);
			await this.repository.addFindings(
				row.id,
				row.findingCount,
				result.findings,
			);
			return this.moved(row, {
				rowsRead: row.rowsRead + rows.length,
				rowsAccepted: row.rowsAccepted + result.accepted,
				rowsRepaired: row.rowsRepaired + result.repaired,
				rowsUnchanged: row.rowsUnchanged + result.unchanged,
				rowsRefused: row.rowsRefused + result.refused,
				findingCount: row.findingCount + result.findings.length,
			});
		});
	}

	private async finish(row: SheetImportRow, actorId: string): Promise<void> {
		await this.database.write(async () => {
			await this.end(row, { status: "DONE" });
			if (row.rowsAccepted > 0) await this.models.announceSheets();
			const { rowsRead, rowsAccepted, rowsUnchanged, rowsRefused } = row;
			await this.audit.record(platformScope(actorId), {
				action: "sheetImport.done",
				subject: row.id,
				detail: { rowsRead, rowsAccepted, rowsUnchanged, rowsRefused },
			});
		});
	}

	private async fail(
		importId: string,
		actorId: string,
		{ code, message }: FileFailure,
	): Promise<void> {
		await this.database.write(async () => {
			const row = await this.repository.find(importId);
			if (!row || row.status === "DONE" || row.status === "FAILED") return;
			await this.end(row, {
				status: "FAILED",
				failureCode: code,
				failureMessage: message,
			});
			await this.audit.record(platformScope(actorId), {
				action: "sheetImport.failed",
				subject: importId,
				detail: { code },
			});
		});
	}

	private async end(
		row: SheetImportRow,
		changes: Partial<SheetImportRow>,
	): Promise<void> {
		const finishedAt = toDbTime(this.clock.now());
		await this.moved(row, { ...changes, finishedAt, fileId: null });
		if (row.fileId) await this.files.remove(row.fileId);
	}

	/** @throws LostImportError when the import isn't where this worker left it */
	private async moved(
		row: SheetImportRow,
		changes: Partial<SheetImportRow>,
	): Promise<SheetImportRow> {
		const held = await this.database.write(() =>
			this.repository.change(row, changes),
		);
		if (!held) throw new LostImportError(row.id);
		return { ...row, ...changes } as SheetImportRow;
	}
}

const platformScope = (actorId: string) =>
	mintTenantScope(PLATFORM_TENANT, { id: actorId, role: "SYSTEM" });

/** @throws FileFailure LAYOUT_UNKNOWN, with the columns that are missing */
function layoutOf(
	header: readonly string[],
	{ layout }: SheetImportRow,
): SheetLayout {
	const found = layout === "AUTO" ? recogniseSheetLayout(header) : layout;
	const missing = missingSheetColumns(header, found ?? "TONNETRACE");
	if (found && missing.length === 0) return found;
	throw new FileFailure(
		"LAYOUT_UNKNOWN",
		`The file lacks these columns of the layout ${found ?? "TONNETRACE"}: ${missing.join(", ")}. Add them, or choose another layout.`,
	);
}
