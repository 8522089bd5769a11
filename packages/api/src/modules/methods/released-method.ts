import { createHash } from "node:crypto";
import type { FootprintMethod } from "@tonnetrace/domain";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import type { MethodVersionRow } from "./method.repository.js";

/** A method version with its definition as it is kept. */
export interface ReleasedMethod {
	readonly method: FootprintMethod;
	/** Canonical JSON of the method. */
	readonly definition: string;
	/** SHA-256 of the definition's bytes, hex. */
	readonly definitionHash: string;
	/** Counts from 1 in the order of release. */
	readonly ordinal: number;
	/** Database time. */
	readonly releasedAt: string;
	/** Null: shipped with the product. */
	readonly releasedBy: string | null;
	readonly reason: string | null;
}

/** The one text of a method: the same method has the same bytes, whatever the order of its keys. */
export const definitionOf = (method: FootprintMethod): string =>
	canonicalJson(method);

export const hashOfText = (text: string): string =>
	createHash("sha256").update(text, "utf8").digest("hex");

/** @throws Error when the definition isn't the one that was released: nothing may be computed with it */
export function toReleased(row: MethodVersionRow): ReleasedMethod {
	const { version, definition, definitionHash } = row;
	if (hashOfText(definition) !== definitionHash)
		throw new Error(
			`The definition of method ${version} isn't the one that was released`,
		);
	return {
		// It was checked before it was released, and its hash says that it is the same.
		method: JSON.parse(definition) as FootprintMethod,
		definition,
		definitionHash,
		ordinal: row.ordinal,
		releasedAt: row.releasedAt,
		releasedBy: row.releasedBy,
		reason: row.reason,
	};
}
