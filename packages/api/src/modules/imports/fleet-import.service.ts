import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import { DomainError, forbidden, notFound } from "../../platform/errors.js";
import type { FileStore, StoredFile } from "../../platform/files/file-store.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import type { JobQueue } from "../../platform/jobs/job-queue.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { canImport } from "../tenancy/index.js";
import { readFileName } from "./file-name.js";
import {
	columnsOf,
	FLEET_IMPORT_JOB,
	type FleetImportMapping,
	type FleetImportOptions,
	type FleetImportRow,
	type ImportIssue,
	type ImportStatus,
	type NewFleetImport,
	optionsOf,
} from "./fleet-import.js";
import type {
	FleetImportRepository,
	FleetImportSort,
} from "./fleet-import.repository.js";
import { importFingerprint } from "./fleet-import-fingerprint.js";
import { applyMapping } from "./fleet-import-mapping.js";
import { readSha256, receiveUpload } from "./receive-upload.js";

/** Errors read at once for the download. */
const REPORT_CHUNK = 1_000;

/** One import, and whether it still waits for its file. */
export interface StartedImport {
	readonly row: FleetImportRow;
	/** Null: the same file was imported before; `row` is that import. */
	readonly uploadPath: string | null;
}

/** One tenant's fleet imports: announced, uploaded, mapped and watched here; read by the runner. */
export class FleetImportService {
	constructor(
		private readonly database: Database,
		private readonly scope: TenantScope,
		private readonly repository: FleetImportRepository,
		private readonly files: FileStore,
		private readonly audit: AuditTrail,
		private readonly jobs: JobQueue,
		private readonly clock: Clock,
		private readonly ids: IdSource,
		private readonly maxUploadBytes: number,
	) {}

	/** @throws DomainError NOT_FOUND */
	async find(id: string): Promise<FleetImportRow> {
		const row = isIdOf("fleetImport", id)
			? await this.repository.find(id)
			: undefined;
		const meant = row?.sameAsId
			? await this.repository.find(row.sameAsId)
			: row;
		if (!meant) throw notFound("import", ["importId"]);
		return meant;
	}

	page(
		status: readonly ImportStatus[] | null | undefined,
		sort: FleetImportSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<FleetImportRow>> {
		return this.repository.page(status, sort, direction, request);
	}

	errors(importId: string, request: PageRequest): Promise<Page<ImportIssue>> {
		return this.repository.errors(importId, request);
	}

	/** Every error of an import in the order of the file, read in pieces. */
	async *allErrors(importId: string): AsyncGenerator<ImportIssue[]> {
		for (let from = 0; ; from += REPORT_CHUNK) {
			const issues = await this.repository.errorsFrom(
				importId,
				from,
				REPORT_CHUNK,
			);
			if (issues.length > 0) yield issues;
			if (issues.length < REPORT_CHUNK) return;
		}
	}

	/**
	 * Announces a file. When the same content was imported in the same way before, that import is answered: it changes nothing.
	 * @throws DomainError FORBIDDEN, INVALID_INPUT
	 */
	async start(input: NewFleetImport): Promise<StartedImport> {
		this.requireImporter();
		const fileName = readFileName(input.fileName);
		const sha256 = readSha256(input.sha256, "sha256");
		const options: FleetImportOptions = {
			encoding: input.encoding ?? "AUTO",
			defaultCountry: input.defaultCountry ?? null,
			defaultCategory: null,
			dateFormat: input.dateFormat ?? "AUTO",
			mapped: false,
		};
		const same =
			sha256 === null
				? undefined
				: await this.repository.doneWith(importFingerprint(sha256, options));
		if (same) return { row: same, uploadPath: null };
		const row = this.newRow(fileName, sha256, options);
		await this.database.write(async () => {
			await this.repository.add(row);
			await this.audit.record(this.scope, {
				action: "fleetImport.started",
				subject: row.id,
			});
		});
		return {
			row,
			uploadPath: `/uploads/fleet-imports/${this.scope.tenantId}/${row.id}`,
		};
	}

	/**
	 * Takes the file of an announced import; sending the same content again changes nothing.
	 * @throws DomainError FORBIDDEN, NOT_FOUND, UPLOAD_TOO_LARGE, IMPORT_NOT_WAITING, INVALID_INPUT
	 */
	async receive(
		importId: string,
		source: AsyncIterable<Buffer>,
	): Promise<FleetImportRow> {
		this.requireImporter();
		return receiveUpload(
			{
				files: this.files,
				maxBytes: this.maxUploadBytes,
				find: () => this.find(importId),
				take: (file) => this.take(importId, file),
			},
			source,
		);
	}

	/**
	 * Says what the columns mean; the import then goes on.
	 * @throws DomainError FORBIDDEN, NOT_FOUND, IMPORT_NOT_WAITING, INVALID_INPUT, MAPPING_INCOMPLETE
	 */
	async map(
		importId: string,
		mapping: FleetImportMapping,
	): Promise<FleetImportRow> {
		this.requireImporter();
		const row = await this.find(importId);
		if (row.status !== "NEEDS_MAPPING" || row.sha256 === null)
			throw new DomainError(
				"IMPORT_NOT_WAITING",
				"This import doesn't wait for a mapping. Look at its status.",
				["importId"],
			);
		const before = optionsOf(row);
		const options: FleetImportOptions = {
			encoding: before.encoding,
			defaultCountry: mapping.defaultCountry ?? before.defaultCountry,
			defaultCategory: mapping.defaultCategory ?? null,
			dateFormat: mapping.dateFormat ?? before.dateFormat,
			mapped: true,
		};
		const columns = applyMapping(
			columnsOf(row),
			mapping,
			options.defaultCountry,
		);
		const fingerprint = importFingerprint(row.sha256, options, columns);
		const moved = await this.database.write(() =>
			this.queue(row, fingerprint, "fleetImport.mapped", {
				options: JSON.stringify(options),
				columns: JSON.stringify(columns),
			}),
		);
		if (!moved)
			throw new DomainError(
				"IMPORT_NOT_WAITING",
				"Another person has mapped this import meanwhile.",
				["importId"],
			);
		return this.find(importId);
	}

	private take(importId: string, file: StoredFile): Promise<boolean> {
		return this.database.write(async () => {
			const row = await this.repository.find(importId);
			if (row?.status !== "AWAITING_UPLOAD") return false;
			const fingerprint = importFingerprint(file.sha256, optionsOf(row));
			return this.queue(row, fingerprint, "fleetImport.uploaded", {
				sha256: file.sha256,
				sizeBytes: file.sizeBytes,
				fileId: file.id,
			});
		});
	}

	/** Lets the worker go on; or, when the same was imported before, ends this import as the repetition that it is. */
	private async queue(
		row: FleetImportRow,
		fingerprint: string,
		action: string,
		changes: Partial<FleetImportRow>,
	): Promise<boolean> {
		const same = await this.repository.doneWith(fingerprint);
		const fileId = changes.fileId ?? row.fileId;
		const outcome: Partial<FleetImportRow> = same
			? {
					status: "DONE",
					sameAsId: same.id,
					fileId: null,
					finishedAt: this.now(),
				}
			: { status: "QUEUED", failureCode: null, failureMessage: null };
		const moved = await this.repository.change(row.id, row, {
			...changes,
			fingerprint,
			...outcome,
		});
		if (!moved) return false;
		if (same && fileId) await this.files.remove(fileId);
		if (!same)
			await this.jobs.enqueue({
				kind: FLEET_IMPORT_JOB,
				ownerTenantId: this.scope.tenantId,
				payload: { importId: row.id, actorId: this.scope.actor.id },
			});
		await this.audit.record(this.scope, {
			action,
			subject: row.id,
			...(same ? { detail: { sameAs: same.id } } : {}),
		});
		return true;
	}

	private newRow(
		fileName: string,
		sha256: string | null,
		options: FleetImportOptions,
	): FleetImportRow {
		return {
			id: this.ids.next("fleetImport"),
			fileName,
			status: "AWAITING_UPLOAD",
			createdAt: this.now(),
			finishedAt: null,
			createdBy: this.scope.actor.id,
			sizeBytes: 0,
			sha256,
			fileId: null,
			options: JSON.stringify(options),
			columns: null,
			source: null,
			encoding: null,
			delimiter: null,
			fingerprint: null,
			sameAsId: null,
			bytesRead: 0,
			rowsRead: 0,
			rowsTotal: null,
			rowsAccepted: 0,
			rowsUnchanged: 0,
			rowsRefused: 0,
			leftOut: "{}",
			errorCount: 0,
			failureCode: null,
			failureMessage: null,
		};
	}

	private requireImporter(): void {
		if (!canImport(this.scope.actor))
			throw forbidden("You may not import files into this fleet.");
	}

	private now(): string {
		return toDbTime(this.clock.now());
	}
}
