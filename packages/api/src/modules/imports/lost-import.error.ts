/** Another worker has gone on with the import: this one must stop. */
export class LostImportError extends Error {
	override readonly name = "LostImportError";

	constructor(importId: string) {
		super(`Import ${importId} is carried out elsewhere`);
	}
}
