import { createHash } from "node:crypto";
import type { SheetLayout } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Principal } from "../../platform/auth/principal.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import { notFound } from "../../platform/errors.js";
import type { FileStore, StoredFile } from "../../platform/files/file-store.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import type { JobQueue } from "../../platform/jobs/job-queue.js";
import {
	mintTenantScope,
	PLATFORM_TENANT,
} from "../../platform/tenancy/scope.js";
import { readFileName } from "./file-name.js";
import { receiveUpload } from "./receive-upload.js";
import {
	SHEET_IMPORT_JOB,
	type SheetFinding,
	type SheetImportRow,
} from "./sheet-import.js";
import type { SheetImportRepository } from "./sheet-import.repository.js";

const operatorScope = (userId: string) =>
	mintTenantScope(PLATFORM_TENANT, { id: userId, role: "OPERATOR" });

const fingerprintOf = (sha256: string, layout: string): string =>
	createHash("sha256").update(`${layout}:${sha256}`).digest("hex");

/** Imports of published footprint sheets: announced, uploaded and watched here; read by the runner. Callers have checked the role. */
export class SheetImportService {
	constructor(
		private readonly database: Database,
		private readonly repository: SheetImportRepository,
		private readonly files: FileStore,
		private readonly audit: AuditTrail,
		private readonly jobs: JobQueue,
		private readonly clock: Clock,
		private readonly ids: IdSource,
		private readonly maxUploadBytes: number,
	) {}

	/** @throws DomainError NOT_FOUND */
	async find(id: string): Promise<SheetImportRow> {
		const row = isIdOf("sheetImport", id)
			? await this.repository.find(id)
			: undefined;
		const meant = row?.sameAsId
			? await this.repository.find(row.sameAsId)
			: row;
		if (!meant) throw notFound("import", ["importId"]);
		return meant;
	}

	page(request: PageRequest): Promise<Page<SheetImportRow>> {
		return this.repository.page(request);
	}

	findings(
		importId: string,
		request: PageRequest,
	): Promise<Page<SheetFinding>> {
		return this.repository.findings(importId, request);
	}

	/** Announces a file. @throws DomainError INVALID_INPUT */
	async start(
		operator: Principal,
		input: { readonly fileName: string; readonly layout: SheetLayout | "AUTO" },
	): Promise<{ row: SheetImportRow; uploadPath: string }> {
		const row = this.newRow(
			operator,
			readFileName(input.fileName),
			input.layout,
		);
		await this.database.write(async () => {
			await this.repository.add(row);
			await this.audit.record(operatorScope(operator.userId), {
				action: "sheetImport.started",
				subject: row.id,
			});
		});
		return { row, uploadPath: `/uploads/sheet-imports/${row.id}` };
	}

	/**
	 * Takes the file of an announced import; sending the same content again changes nothing.
	 * @throws DomainError NOT_FOUND, UPLOAD_TOO_LARGE, IMPORT_NOT_WAITING
	 */
	receive(
		operator: Principal,
		importId: string,
		source: AsyncIterable<Buffer>,
	): Promise<SheetImportRow> {
		return receiveUpload(
			{
				files: this.files,
				maxBytes: this.maxUploadBytes,
				find: () => this.find(importId),
				take: (file) => this.take(operator, importId, file),
			},
			source,
		);
	}

	private take(
		operator: Principal,
		importId: string,
		file: StoredFile,
	): Promise<boolean> {
		return this.database.write(async () => {
			const row = await this.repository.find(importId);
			if (row?.status !== "AWAITING_UPLOAD") return false;
			const fingerprint = fingerprintOf(file.sha256, row.layout);
			const same = await this.repository.doneWith(fingerprint);
			const { sha256, sizeBytes, id: fileId } = file;
			const taken = await this.repository.change(row, {
				sha256,
				sizeBytes,
				fingerprint,
				...(same
					? { status: "DONE", sameAsId: same.id, finishedAt: this.now() }
					: { status: "QUEUED", fileId }),
			});
			if (!taken) return false;
			if (same) await this.files.remove(fileId);
			else
				await this.jobs.enqueue({
					kind: SHEET_IMPORT_JOB,
					ownerTenantId: PLATFORM_TENANT,
					payload: { importId, actorId: operator.userId },
				});
			await this.audit.record(operatorScope(operator.userId), {
				action: "sheetImport.uploaded",
				subject: importId,
				...(same ? { detail: { sameAs: same.id } } : {}),
			});
			return true;
		});
	}

	private newRow(
		operator: Principal,
		fileName: string,
		layout: SheetLayout | "AUTO",
	): SheetImportRow {
		return {
			id: this.ids.next("sheetImport"),
			fileName,
			layout,
			status: "AWAITING_UPLOAD",
			createdAt: this.now(),
			finishedAt: null,
			createdBy: operator.userId,
			sizeBytes: 0,
			sha256: null,
			fileId: null,
			fingerprint: null,
			sameAsId: null,
			rowsRead: 0,
			rowsAccepted: 0,
			rowsRepaired: 0,
			rowsUnchanged: 0,
			rowsRefused: 0,
			findingCount: 0,
			failureCode: null,
			failureMessage: null,
		};
	}

	private now(): string {
		return toDbTime(this.clock.now());
	}
}
