/**
 * The evidence file: all that a stranger needs to check one order, or one device of it, from the serial number to the registry.
 * docs/evidence.md explains it, docs/evidence.schema.json describes it for machines. Masses are whole grams, intervals are half
 * open: `[start, end)`.
 */
export interface EvidenceFile {
	readonly format: typeof EVIDENCE_FORMAT;
	readonly payload: EvidencePayload;
	/** SHA-256, in hex, of the payload as canonical JSON (RFC 8785). */
	readonly sha256: string;
}

/** Changes when a reader of the old format could misread the new one. */
export const EVIDENCE_FORMAT = "tonnetrace-evidence/1";

export interface EvidencePayload {
	/** The whole order, or one device with everything else of the order left out. */
	readonly subject: "ORDER" | "DEVICE";
	readonly issuedAt: string;
	/** Address of the service that wrote the file. */
	readonly issuer: string;
	/** Made-up data of a demonstration: claims nothing. */
	readonly demo: boolean;
	readonly order: EvidenceOrder;
	/** The grams of the order that the file is about. */
	readonly scope: EvidenceInterval;
	/** The latest version; null while none is issued. */
	readonly certificate: EvidenceCertificate | null;
	readonly footprints: readonly EvidenceFootprint[];
	readonly groups: readonly EvidenceGroup[];
	/** In order of their grams, one after the other through the scope. */
	readonly devices: readonly EvidenceDevice[];
	readonly projects: readonly EvidenceProject[];
	readonly batches: readonly EvidenceBatch[];
	/** In order of the order's grams. */
	readonly allocations: readonly EvidenceAllocation[];
	/** Grams of the scope that no credits stand behind any more, such as those of returned devices. */
	readonly unallocated: readonly EvidenceInterval[];
	/** What of these credits is retired, by batch and serial number. */
	readonly retirements: readonly EvidenceRetirement[];
	/** What may be said of the scope, sentence by sentence. */
	readonly statements: readonly string[];
}

export interface EvidenceInterval {
	readonly start: number;
	readonly end: number;
}

export interface EvidenceOrder {
	readonly number: string;
	readonly beneficiary: string;
	readonly placedAt: string;
	readonly status: "ALLOCATED" | "RETIRING" | "RETIRED";
	readonly devices: number;
	readonly computedGrams: number;
	readonly offsetGrams: number;
	/** Allocated, pending retirement. */
	readonly allocatedGrams: number;
	readonly retiredGrams: number;
	readonly rounding: {
		readonly policy: "EXACT" | "BAND_500KG_UP" | "WHOLE_TONNE_UP";
		readonly version: number;
		readonly text: string;
	};
}

export interface EvidenceCertificate {
	readonly number: string;
	readonly version: number;
	readonly status: "ISSUED" | "SUPERSEDED" | "WITHDRAWN";
	readonly issuedAt: string;
	readonly offsetGrams: number;
	/** Allocated, pending retirement, when it was issued. */
	readonly allocatedGrams: number;
	/** Retired when it was issued. */
	readonly retiredGrams: number;
	/** Of the PDF, hex. */
	readonly sha256: string;
}

export interface EvidenceFootprint {
	readonly basis: "PUBLISHED" | "ESTIMATED";
	readonly methodVersion: string;
	readonly country: string;
	readonly totalGrams: number;
	/** The stored inputs, byte for byte: from them the result can be computed again. */
	readonly inputs: string;
	readonly inputsSha256: string;
	/** The stored result, byte for byte. */
	readonly result: string;
	readonly resultSha256: string;
}

/** Devices with one footprint. */
export interface EvidenceGroup {
	readonly modelName: string;
	readonly category: string;
	readonly country: string;
	/** Place in `footprints`. */
	readonly footprint: number;
	/** Devices of the file that are in it. */
	readonly devices: number;
	/** Of each device, before rounding. */
	readonly computedGrams: number;
	/** Of each device, after rounding. */
	readonly offsetGrams: number;
}

export interface EvidenceDevice {
	readonly serialNumber: string;
	/** Place in `groups`. */
	readonly group: number;
	/** Grams of the order. */
	readonly start: number;
	readonly end: number;
}

export interface EvidenceProject {
	readonly name: string;
	readonly registry: string;
	readonly registryProjectId: string;
	readonly country: string;
}

export interface EvidenceSerials {
	/** As the registry writes it. */
	readonly text: string;
	readonly first: number;
	readonly last: number;
	/** Credits of one tonne: last − first + 1. */
	readonly quantity: number;
}

export interface EvidenceBatch {
	/** Place in `projects`. */
	readonly project: number;
	/** Whose numbering the serials are in. */
	readonly registry: string;
	readonly serials: EvidenceSerials;
	readonly vintage: number;
}

/** The grams `[orderStart, orderEnd)` of the order are the grams of a batch from `batchStart` on, one for one. */
export interface EvidenceAllocation {
	/** Place in `batches`. */
	readonly batch: number;
	readonly orderStart: number;
	readonly orderEnd: number;
	readonly batchStart: number;
}

export interface EvidenceRetirement {
	/** Place in `batches`. */
	readonly batch: number;
	/** All that the registry retired at once. */
	readonly serials: EvidenceSerials;
	readonly retiredOn: string;
	readonly registryReference: string;
	/** As the registry writes it, unless another customer's. */
	readonly beneficiary: string;
	readonly url: string | null;
	/** What of it is the file's. */
	readonly grams: number;
	/** What of it others have; of them nothing but this mass is told. */
	readonly othersGrams: number;
}
