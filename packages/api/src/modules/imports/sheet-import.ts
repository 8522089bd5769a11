import type { SheetLayout } from "@tonnetrace/domain";
import type { SqlValue } from "../../platform/database/sql.js";
import type { ImportIssue, ImportStatus } from "./fleet-import.js";

export interface SheetImportRow extends Record<string, SqlValue> {
	id: string;
	fileName: string;
	layout: SheetLayout | "AUTO";
	status: ImportStatus;
	createdAt: string;
	finishedAt: string | null;
	createdBy: string;
	sizeBytes: number;
	sha256: string | null;
	fileId: string | null;
	fingerprint: string | null;
	sameAsId: string | null;
	rowsRead: number;
	rowsAccepted: number;
	rowsRepaired: number;
	rowsUnchanged: number;
	rowsRefused: number;
	findingCount: number;
	failureCode: string | null;
	failureMessage: string | null;
}

export interface SheetFinding extends ImportIssue {
	severity: "REPAIRED" | "REFUSED";
}

export const SHEET_IMPORT_JOB = "sheets.import";
