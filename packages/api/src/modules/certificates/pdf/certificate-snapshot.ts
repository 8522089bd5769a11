/**
 * Everything a certificate prints, frozen when it is issued. The PDF is a pure
 * function of this value, so the same snapshot gives the same bytes years later;
 * nothing is looked up while rendering. It is plain JSON: dates are ISO 8601
 * strings, every mass is an integer number of grams of CO2e (0 … 2^53 − 1).
 */
export interface CertificateSnapshot {
	/** Public number, e.g. `TT-2026-000123`; also the seed of the ornament. */
	readonly number: string;
	/** 1, 2, 3 …; a certificate is superseded by a new version, never edited. */
	readonly version: number;
	/** The version that this one replaces. */
	readonly supersedes?: number;
	/** Instant of issue, ISO 8601 with zone; printed as a UTC date. */
	readonly issuedAt: string;
	/**
	 * BCP 47 language tag. A language without its own texts is printed in English
	 * with English numbers: "1.000 t" in an English sentence would read as one tonne.
	 */
	readonly locale: string;
	/** Name of the offset programme that issues the certificate. */
	readonly programmeName: string;
	readonly tenant: CertificateTenant;
	/** On whose behalf credits are retired, as written in the registry; never defaulted from the tenant. */
	readonly beneficiary: string;
	/** How many devices the certificate covers, ≥ 1. */
	readonly devices: number;
	/** Inline annex, at most {@link MAX_INLINE_DEVICES} rows; empty for larger fleets, which have `annex` instead. */
	readonly deviceList: readonly CertificateDevice[];
	/** The device list as a file of its own; required when `deviceList` is empty. */
	readonly annex?: CertificateAnnexReference;
	/** What of devices in use already is counted; absent from certificates of orders made before it was stated: the whole life. */
	readonly existing?: CertificateExisting;
	/** Devices with one model and one footprint; together all devices. */
	readonly groups: readonly CertificateGroup[];
	/** Sum of the devices' computed footprints. */
	readonly computedGrams: number;
	/** Mass ordered after the rounding policy. */
	readonly offsetGrams: number;
	/** Of the offset mass: allocated to credits and *not yet* retired. */
	readonly allocatedGrams: number;
	/** Of the offset mass: retired in a registry. */
	readonly retiredGrams: number;
	/** Which statistic of the published footprints the computed masses are. */
	readonly statistic: "MEAN" | "P95";
	/** How many devices have a published and how many an estimated footprint; together all devices. */
	readonly basis: {
		readonly published: number;
		readonly estimated: number;
		/** Of the computed mass, what is estimated; absent on certificates of before it was printed. */
		readonly estimatedGrams?: number;
	};
	readonly methodVersion: string;
	/** The system boundary in words, e.g. "cradle to grave: manufacturing, transport, use, end of life". */
	readonly boundary: string;
	/** What third parties stated of the method versions; absent where nobody did. Quoted within `statements`. */
	readonly assurance?: readonly CertificateAssurance[];
	readonly lifetimeYears: number;
	/** Edition of the electricity grid factors. */
	readonly gridFactorEdition: string;
	readonly rounding: CertificateRounding;
	/** One entry a project; their masses add up to the certificate's. */
	readonly projects: readonly CertificateProject[];
	/** Sentences that the claim rules allow for this jurisdiction, audience and date; printed verbatim. */
	readonly statements: readonly string[];
	/** Version of the claim rules that allowed `statements`. */
	readonly claimPolicyVersion: string;
	readonly equivalency?: CertificateEquivalency;
	/** Absolute http(s) address of the public verification page; printed and in the QR code. */
	readonly verificationUrl: string;
	/** True for demonstration data: every page then says that no real credits stand behind it. */
	readonly demo?: boolean;
}

/** The most devices listed in the PDF itself; the whole list of a larger fleet is the annex file. */
export const MAX_INLINE_DEVICES = 500;

export interface CertificateTenant {
	readonly name: string;
	readonly legalEntity: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
}

export interface CertificateDevice {
	readonly serialNumber: string;
	readonly modelName: string;
	/** Country of use, ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly computedGrams: number;
	readonly offsetGrams: number;
	/** The computed mass is an estimate; absent where it rests on a published sheet. */
	readonly estimated?: boolean;
}

export interface CertificateAnnexReference {
	readonly fileName: string;
	/** SHA-256 of the file, lower-case hexadecimal. */
	readonly sha256: string;
	/** Devices in the file, without the header. */
	readonly rows: number;
}

export interface CertificateExisting {
	readonly scope: "WHOLE_LIFE" | "REMAINING_USE";
	/** The method's sentence on it, verbatim. */
	readonly rule: string;
}

export interface CertificateGroup {
	readonly modelName: string;
	/** A device category (`NOTEBOOK`, `MONITOR` …). */
	readonly category: string;
	readonly devices: number;
	/** Whole months of use until the quote; only where the remaining use alone is counted. */
	readonly usedMonths?: number;
	readonly computedEachGrams: number;
	readonly offsetEachGrams: number;
	/** The computed masses are estimates; absent where they rest on a published sheet. */
	readonly estimated?: boolean;
}

export interface CertificateRounding {
	/** `EXACT`, `BAND_500KG_UP` or `WHOLE_TONNE_UP`. */
	readonly policy: string;
	readonly version: string;
	/** The policy in words, in the certificate's language. */
	readonly text: string;
}

export interface CertificateProject {
	readonly name: string;
	/** A registry code (`VERRA`, `GOLD_STANDARD` …) or a name to print as it is. */
	readonly registry: string;
	readonly registryProjectId: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly registryUrl?: string | null;
	/** Allocated and not yet retired. */
	readonly allocatedGrams: number;
	readonly retiredGrams: number;
	/** What was really retired for this certificate; the masses add up to `retiredGrams`. */
	readonly retirements: readonly CertificateRetirement[];
	/** Registry serial ranges behind `allocatedGrams`, in the registry's notation. */
	readonly pendingSerials: readonly string[];
}

export interface CertificateRetirement {
	/** The range in the registry's own notation, verbatim. */
	readonly serialsText: string;
	/** First and last unit of the range, decimal digits. */
	readonly first: string;
	readonly last: string;
	/** Credits in the range, = last − first + 1; one credit is one tonne. */
	readonly quantity: number;
	/** The part of the range that this certificate claims, ≤ quantity × 1,000,000 g. */
	readonly grams: number;
	/** Date of retirement in the registry, YYYY-MM-DD. */
	readonly retiredOn: string;
	readonly registryReference: string;
	readonly url?: string | null;
}

/** A third party's statement on a method version, word for word. */
export interface CertificateAssurance {
	readonly methodVersion: string;
	readonly body: string;
	readonly standard: string;
	readonly scope: string;
	readonly quotation: string;
	/** YYYY-MM-DD. */
	readonly statedOn: string;
	/** SHA-256 of the signed document, lower-case hexadecimal. */
	readonly documentHash: string;
	readonly documentUrl: string | null;
}

export interface CertificateEquivalency {
	/** Worded as a comparison, with the quantity in it. */
	readonly text: string;
	readonly edition: string;
	readonly source: string;
}
