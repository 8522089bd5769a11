import { createHash } from "node:crypto";
import type { Clock } from "../clock.js";
import type { Database } from "../database/database.js";
import { toDbTime } from "../database/db-time.js";
import { DomainError } from "../errors.js";
import { earliestId, type IdSource } from "../ids.js";
import type { TenantScope } from "../tenancy/scope.js";
import { TenantRepository } from "../tenancy/tenant-repository.js";

export interface StoredFile {
	readonly id: string;
	readonly name: string;
	readonly contentType: string;
	readonly sizeBytes: number;
	/** Of the whole content, hex. */
	readonly sha256: string;
}

const CHUNK_BYTES = 512 * 1024;

/** A tenant's files, written and read as streams. */
export class FileStore extends TenantRepository {
	constructor(
		database: Database,
		scope: TenantScope,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {
		super(database, scope);
	}

	/**
	 * Stores a stream. The chunks are written in short transactions of their own; the file exists for readers only with its last write.
	 * @throws DomainError UPLOAD_TOO_LARGE beyond `maxBytes`; nothing is kept then
	 */
	async write(
		name: string,
		contentType: string,
		source: AsyncIterable<Buffer>,
		maxBytes: number,
	): Promise<StoredFile> {
		const id = this.ids.next("file");
		const hash = createHash("sha256");
		let sizeBytes = 0;
		let position = 0;
		let pending: Buffer[] = [];
		let pendingBytes = 0;
		const flush = async () => {
			if (pendingBytes === 0) return;
			const bytes = Buffer.concat(pending);
			pending = [];
			pendingBytes = 0;
			await this.database.write(() =>
				this.insert("stored_file_chunk", [{ fileId: id, position, bytes }]),
			);
			position++;
		};
		try {
			for await (const piece of source) {
				sizeBytes += piece.length;
				if (sizeBytes > maxBytes) {
					throw new DomainError(
						"UPLOAD_TOO_LARGE",
						`The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Split it and import the parts one after the other.`,
					);
				}
				hash.update(piece);
				pending.push(piece);
				pendingBytes += piece.length;
				if (pendingBytes >= CHUNK_BYTES) await flush();
			}
			await flush();
		} catch (error) {
			await this.remove(id);
			throw error;
		}
		const file = {
			id,
			name,
			contentType,
			sizeBytes,
			sha256: hash.digest("hex"),
		};
		await this.database.write(() =>
			this.insert("stored_file", [
				{ ...file, createdAt: toDbTime(this.clock.now()) },
			]),
		);
		return file;
	}

	find(id: string): Promise<StoredFile | undefined> {
		return this.first<StoredFile>(
			"SELECT id, name, contentType, sizeBytes, sha256 FROM stored_file WHERE tenantId = :tenantId AND id = :id",
			{ id },
		);
	}

	/** The content, chunk by chunk. */
	async *read(id: string): AsyncGenerator<Buffer> {
		for (let position = 0; ; position++) {
			const chunk = await this.first<{ bytes: Buffer }>(
				"SELECT bytes FROM stored_file_chunk WHERE tenantId = :tenantId AND fileId = :id AND position = :position",
				{ id, position },
			);
			if (!chunk) return;
			yield chunk.bytes;
		}
	}

	/** Forgets what writers that died before a moment left behind: pieces of files that never came to exist. @param before milliseconds since the epoch */
	async sweep(before: number): Promise<void> {
		await this.database.write(() =>
			this.run(
				"DELETE FROM stored_file_chunk WHERE tenantId = :tenantId AND fileId < :before AND fileId NOT IN (SELECT f.id FROM stored_file f WHERE f.tenantId = :tenantId)",
				{ before: earliestId("file", before) },
			),
		);
	}

	/** Forgets a file and its content. */
	async remove(id: string): Promise<void> {
		await this.database.write(async () => {
			await this.run(
				"DELETE FROM stored_file WHERE tenantId = :tenantId AND id = :id",
				{ id },
			);
			await this.run(
				"DELETE FROM stored_file_chunk WHERE tenantId = :tenantId AND fileId = :id",
				{ id },
			);
		});
	}
}
