/** How far the devices that an adoption concerns are. */
export type RestatementStatus = "PENDING" | "RUNNING" | "DONE";

/** A tenant's decision for a method version, and what has become of its devices. */
export interface MethodAdoption {
	readonly id: string;
	/** Counts from 1 in the tenant. */
	readonly ordinal: number;
	readonly version: string;
	readonly previousVersion: string;
	/** Database time. */
	readonly adoptedAt: string;
	readonly adoptedBy: string;
	readonly status: RestatementStatus;
	/** Devices to look at when it began. */
	readonly devices: number;
	/** Devices that have a footprint of the version since. */
	readonly restated: number;
	/** Devices that the version can't compute; they keep theirs. */
	readonly refused: number;
	/** Devices that wait in open quotes. */
	readonly quoted: number;
	readonly startedAt: string | null;
	readonly finishedAt: string | null;
}

/** What is left after a restatement, in devices. */
export interface RestatementRest {
	readonly refused: number;
	readonly quoted: number;
}
