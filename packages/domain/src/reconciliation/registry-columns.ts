import type { ListedStatus } from "./listed-credits.js";

/** What the columns of a registry's export can tell. */
export const REGISTRY_FIELDS = [
	"SERIAL",
	"FIRST",
	"LAST",
	"QUANTITY",
	"STATUS",
	"RETIRED_ON",
	"STATUS_DATE",
	"BENEFICIARY",
	"REGISTRY",
	"PARTY",
	"UNIT_TYPE",
	"PERIOD",
	"PROJECT",
] as const;
export type RegistryField = (typeof REGISTRY_FIELDS)[number];

/**
 * Names of columns, the better ones first. Those of Verra, Gold Standard, ACR, CAR and ART as their public reports write them,
 * of Climate Action Data Trust in its versions 1 and 2, of the CDM's registry report, of OffsetsDB, and of Isometric's API.
 */
export const REGISTRY_SYNONYMS: Readonly<
	Record<RegistryField, readonly string[]>
> = {
	SERIAL: [
		"serial number",
		"serial numbers",
		"serial",
		"credit serial numbers",
		"credit serial number",
		"offset credit serial numbers",
		"offset credit serial number",
		"unitSerialId",
		"serialNumberBlock",
		"VCU serial number",
		"VCU serial numbers",
		"certificates",
		"certificate id",
	],
	FIRST: [
		"unitStartBlock",
		"unitBlockStart",
		"block start",
		"serial start",
		"first serial",
		"start number",
	],
	LAST: [
		"unitEndBlock",
		"unitBlockEnd",
		"block end",
		"serial end",
		"last serial",
		"end number",
	],
	QUANTITY: [
		"quantity",
		"unitCount",
		"quantity of credits",
		"quantity of offset credits",
		"quantity of VCUs",
		"quantity issued",
		"quantity retired",
		"total credits issued",
		"total offset credits issued",
		"credits verified",
		"volume",
		"number of credits",
	],
	STATUS: [
		"status",
		"unitStatus",
		"credit status",
		"event",
		"transaction type",
	],
	RETIRED_ON: [
		"retirement date",
		"retirement/cancellation date",
		"retired on",
		"date of retirement",
		"retired at",
	],
	STATUS_DATE: [
		"unitStatusDate",
		"status effective",
		"status effective (GMT)",
		"status date",
		"completed",
		"date",
	],
	BENEFICIARY: [
		"retirement beneficiary",
		"unitRetirementBeneficiary",
		"beneficiary",
		"beneficiary name",
		"using entity",
		"retired on behalf of",
		"retired on behalf",
	],
	REGISTRY: [
		"standard",
		"registry",
		"projectCreditingProgram",
		"projectRegistryName",
		"program",
	],
	PARTY: ["party", "host party"],
	UNIT_TYPE: ["unit type", "unit"],
	PERIOD: ["commitment period"],
	PROJECT: ["project number"],
};

/** A registry, known by the columns that its exports have; each group must be met by one of its names. */
export type RegistrySource = {
	readonly name: string;
	readonly all: readonly (readonly string[])[];
	/** How it writes dates of which the order can't be seen. */
	readonly monthFirst: boolean;
	/** What rows are when the file has no column that tells; where it is left out, a person says it. */
	readonly unstated?: ListedStatus;
	/** Its word for what others call a retirement. */
	readonly cancellationRetires?: true;
	/** What the person should know about this registry's exports. */
	readonly note?: string;
};

/** Looked through in this order. */
export const REGISTRY_SOURCES: readonly RegistrySource[] = [
	{
		name: "Climate Action Data Trust",
		all: [
			["unitSerialId", "serialNumberBlock", "unitStartBlock", "unitBlockStart"],
			["unitStatus", "unitCount", "unitStatusDate"],
		],
		monthFirst: false,
	},
	{
		name: "CDM registry report",
		all: [
			["party"],
			["project number"],
			["unit type"],
			["commitment period"],
			["block start"],
			["block end"],
		],
		monthFirst: false,
		unstated: "ISSUED",
		cancellationRetires: true,
		note: "The report writes a block in columns of its own. Its voluntary cancellations are what other registries call retirements; its issuances have no transaction type.",
	},
	{
		name: "Climate Action Reserve",
		all: [
			["offset credit serial numbers", "quantity of offset credits"],
			["status effective", "date issued", "account holder"],
		],
		monthFirst: true,
	},
	{
		name: "ACR",
		all: [
			["credit serial numbers", "quantity of credits"],
			["status effective (GMT)", "date issued (GMT)", "purpose of retirement"],
		],
		monthFirst: true,
	},
	{
		name: "Verra",
		all: [
			["serial number"],
			["retirement/cancellation date", "additional certifications"],
		],
		monthFirst: false,
	},
	{
		name: "Gold Standard",
		all: [["GSID"], ["serial number"]],
		monthFirst: false,
	},
	{
		name: "OffsetsDB",
		all: [["standard"], ["serial"], ["block start"], ["event"]],
		monthFirst: true,
	},
];
