import { createHash } from "node:crypto";
import {
	EVIDENCE_FORMAT,
	type EvidenceDevice,
	type EvidencePayload,
} from "@tonnetrace/contract";

/** A payload whose devices, up to millions, are read while it is written. */
export interface EvidenceDraft {
	readonly payload: Omit<EvidencePayload, "devices">;
	readonly devices: AsyncIterable<EvidenceDevice>;
}

/** JSON as RFC 8785 writes it. Every number of an evidence file is a safe integer, which prints as itself. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	return `{${Object.entries(value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`)
		.join(",")}}`;
}

async function* canonicalList(
	items: AsyncIterable<unknown>,
): AsyncGenerator<string> {
	let separator = "[";
	for await (const item of items) {
		yield separator + canonical(item);
		separator = ",";
	}
	yield separator === "[" ? "[]" : "]";
}

/** The payload in canonical form, its members in order of their names. */
async function* payloadJson({
	payload,
	devices,
}: EvidenceDraft): AsyncGenerator<string> {
	let separator = "{";
	for (const name of [...Object.keys(payload), "devices"].sort()) {
		yield `${separator}${JSON.stringify(name)}:`;
		separator = ",";
		if (name === "devices") yield* canonicalList(devices);
		else yield canonical(payload[name as keyof typeof payload]);
	}
	yield "}";
}

/** The evidence file, piece by piece. The hash comes last: it is known when the payload is written. */
export async function* evidenceJson(
	draft: EvidenceDraft,
): AsyncGenerator<string> {
	const hash = createHash("sha256");
	yield `{"format":${JSON.stringify(EVIDENCE_FORMAT)},"payload":`;
	for await (const piece of payloadJson(draft)) {
		hash.update(piece, "utf8");
		yield piece;
	}
	yield `,"sha256":"${hash.digest("hex")}"}\n`;
}
