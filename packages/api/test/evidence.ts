import { verifyEvidence } from "@tonnetrace/client";

/** Where evidence files are, as GraphQL answers. */
export interface EvidenceShown {
	readonly orders: { nodes: { evidenceUrl: string | null }[] };
	readonly devices: { nodes: { evidenceUrl: string | null }[] };
}

/** What the open verifier, which shares no code with the service, finds wrong with a file. */
export const faultsOf = (file: unknown): string[] =>
	verifyEvidence(file)
		.filter(({ faults }) => faults.length > 0)
		.map(({ name, faults }) => `${name}: ${faults.join("; ")}`);
