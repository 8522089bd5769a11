import { createHash } from "node:crypto";
import { DomainError, invalidInput } from "../../platform/errors.js";
import type { FileStore, StoredFile } from "../../platform/files/file-store.js";

/** An import, as far as its upload is concerned. */
export interface UploadTarget {
	readonly fileName: string;
	readonly status: string;
	/** Of the content; before the upload: as announced, or null. */
	readonly sha256: string | null;
}

export interface UploadPort<T extends UploadTarget> {
	readonly files: FileStore;
	readonly maxBytes: number;
	find(): Promise<T>;
	/** Hands the stored file to the import in one transaction. @returns false when the import no longer waits for one */
	take(file: StoredFile): Promise<boolean>;
}

const DIGEST = /^[0-9a-f]{64}$/;

/** A SHA-256 as given by a client, in lower case. @throws DomainError INVALID_INPUT */
export function readSha256(
	text: string | null | undefined,
	field: string,
): string | null {
	if (text == null) return null;
	const digest = text.trim().toLowerCase();
	if (!DIGEST.test(digest))
		throw invalidInput(
			`${field}: give the file's SHA-256 as 64 hexadecimal digits, or leave it out.`,
			field,
		);
	return digest;
}

const notWaiting = () =>
	new DomainError(
		"IMPORT_NOT_WAITING",
		"This import has its file already, and it is another one. Start a new import for this file.",
	);

async function digestOf(
	source: AsyncIterable<Buffer>,
	maxBytes: number,
): Promise<string | null> {
	const hash = createHash("sha256");
	let size = 0;
	for await (const piece of source) {
		size += piece.length;
		if (size > maxBytes) return null;
		hash.update(piece);
	}
	return hash.digest("hex");
}

/**
 * Streams an upload into the store and hands it to its import. The same content sent again is answered as the first time.
 * @throws DomainError UPLOAD_TOO_LARGE; IMPORT_NOT_WAITING when the import has another file; INVALID_INPUT when the content isn't what was announced
 */
export async function receiveUpload<T extends UploadTarget>(
	port: UploadPort<T>,
	source: AsyncIterable<Buffer>,
): Promise<T> {
	const target = await port.find();
	if (target.status !== "AWAITING_UPLOAD") {
		if ((await digestOf(source, port.maxBytes)) !== target.sha256)
			throw notWaiting();
		return target;
	}
	const file = await port.files.write(
		target.fileName,
		"application/octet-stream",
		source,
		port.maxBytes,
	);
	if (target.sha256 !== null && target.sha256 !== file.sha256) {
		await port.files.remove(file.id);
		throw invalidInput(
			"The content's SHA-256 is not the one announced: the file changed or was cut off. Send it again.",
			"sha256",
		);
	}
	if (await port.take(file)) return port.find();
	// Another request was faster; it may have brought the same content.
	await port.files.remove(file.id);
	const taken = await port.find();
	if (taken.sha256 !== file.sha256) throw notWaiting();
	return taken;
}
