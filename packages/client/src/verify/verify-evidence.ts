import type { EvidenceFile, EvidencePayload } from "@tonnetrace/contract";
import { canonicalJson, sha256 } from "./canonical-json.js";
import { certificateFaults, statementFaults } from "./claim-checks.js";
import {
	batchFaults,
	doubleFaults,
	partitionFaults,
	serialFaults,
} from "./credit-checks.js";
import {
	deviceFaults,
	footprintFaults,
	roundingFaults,
} from "./device-checks.js";
import { evidenceFile } from "./evidence-shape.js";
import { massFaults, retirementFaults } from "./retirement-checks.js";

export interface CheckResult {
	readonly name: string;
	/** What is wrong; empty: the check passed. */
	readonly faults: readonly string[];
}

/** In the order in which a person would follow a device to the registry. */
const CHECKS: readonly (readonly [
	string,
	(payload: EvidencePayload) => string[],
])[] = [
	[
		"Footprints are as they were computed, and their stages add up",
		footprintFaults,
	],
	["Each device's offset mass is its footprint, rounded once", roundingFaults],
	["Devices fill the order's grams, one after the other", deviceFaults],
	["Allocations fill the order's grams exactly, none twice", partitionFaults],
	["Serial numbers: last − first + 1 = quantity", serialFaults],
	["Each allocation lies in its batch's serial range", batchFaults],
	["No two allocations share a gram", doubleFaults],
	[
		"Retirements are whole credits of their batch, none twice",
		retirementFaults,
	],
	["Masses add up; no more is retired than allocated", massFaults],
	["The certificate agrees with the order", certificateFaults],
	[
		"The sentences say what is retired and what is pending, and no more",
		statementFaults,
	],
];

/**
 * Checks an evidence file with arithmetic of its own: nothing here is shared with what wrote the file. Whether the registry says
 * the same, only the registry can tell.
 * @param file parsed JSON
 */
export function verifyEvidence(file: unknown): CheckResult[] {
	const faults: string[] = [];
	evidenceFile(file, "file", faults);
	const shape: CheckResult = {
		name: "The file has the documented shape",
		faults,
	};
	if (faults.length > 0) return [shape];
	const { payload, sha256: stated } = file as EvidenceFile;
	const found = sha256(canonicalJson(payload));
	return [
		shape,
		{
			name: "The payload is unaltered (SHA-256)",
			faults:
				found === stated ? [] : [`it is ${found}, the file says ${stated}`],
		},
		...CHECKS.map(([name, check]) => ({ name, faults: check(payload) })),
	];
}
