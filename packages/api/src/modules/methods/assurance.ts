/** Longest values, in characters, beside those of the platform. */
export const ASSURANCE_LENGTHS = { quotation: 2_000 } as const;

/** A statement as it is quoted wherever results are shown. */
export interface QuotedAssurance {
	readonly methodVersion: string;
	/** Who stated it. */
	readonly body: string;
	/** By which standard it was examined. */
	readonly standard: string;
	/** What was examined, and what not. */
	readonly scope: string;
	/** Word for word as the document has it. */
	readonly quotation: string;
	/** YYYY-MM-DD. */
	readonly statedOn: string;
	/** SHA-256 of the signed document, hex. */
	readonly documentHash: string;
	readonly documentUrl: string | null;
}

/** What a third party stated of a method version: of the way of computing, never of a device. */
export interface AssuranceStatement extends QuotedAssurance {
	readonly id: string;
	readonly validUntil: string | null;
	/** Database time. */
	readonly attachedAt: string;
	readonly attachedBy: string;
}

/** As an operator gives it. */
export interface NewAssuranceStatement {
	readonly methodVersion: string;
	readonly body: string;
	readonly standard: string;
	readonly scope: string;
	readonly quotation: string;
	readonly statedOn: string;
	readonly validUntil?: string | null;
	readonly documentHash: string;
	readonly documentUrl?: string | null;
	readonly idempotencyKey: string;
}

/** What of a statement is quoted. */
export const quotedOf = ({
	methodVersion,
	body,
	standard,
	scope,
	quotation,
	statedOn,
	documentHash,
	documentUrl,
}: QuotedAssurance): QuotedAssurance => ({
	methodVersion,
	body,
	standard,
	scope,
	quotation,
	statedOn,
	documentHash,
	documentUrl,
});
