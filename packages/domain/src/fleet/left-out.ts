import { indexWords, lettersAndDigits } from "./text.js";

/** Why a row is no device of the fleet. It is counted, and it is no error. */
export type LeftOutReason =
	| "BLANK_ROW"
	| "VIRTUAL_MACHINE"
	| "PERSONAL_DEVICE"
	| "RETIRED_STATE";

/** What hypervisors report as maker and model. "Virtual Machine" is Hyper-V's whole model name. */
const VIRTUAL_MODEL =
	/\bvmware|\bvirtual\s*box\b|^virtual machine$|\bvirtual (?:machine|platform)\b|^kvm\b|\bkvm virtual\b|\bqemu\b|^standard pc \(|\bhvm domu\b|^xen\b|\bbochs\b|\bopenstack\b|\bgoogle compute engine\b|\bamazon ec2\b|\bcloud pc\b|\brhev\b|^ahv$|\bparallels\b|^innotek\b|\bnutanix\b/i;
const VIRTUAL_SERIAL = /^vmware-|^parallels-/i;

const YES = new Set(
	["true", "yes", "1", "y", "x", "virtual", "ja", "oui", "kyllä", "wahr"].map(
		lettersAndDigits,
	),
);

const STATES = indexWords<"RETIRED">({
	RETIRED: [
		"retired",
		"retire pending",
		"retire issued",
		"disposed",
		"disposed of",
		"scrapped",
		"sold",
		"donated",
		"stolen",
		"lost",
		"lost/stolen",
		"missing",
		"decommissioned",
		"archived",
		"out of service",
		"returned to vendor",
		"end of life",
		"written off",
		"recycled",
		"ausgemustert",
		"verkauft",
		"entsorgt",
		"verschrottet",
		"gestohlen",
		"verloren",
		"skrotad",
		"såld",
		"stulen",
		"kasserad",
		"kassert",
		"solgt",
		"stjålet",
		"mis au rebut",
		"vendu",
		"volé",
		"perdu",
		"poistettu",
	],
});

const PERSONAL = new Set(
	[
		"personal",
		"personally owned",
		"byod",
		"byo",
		"private",
		"privat",
		"employee owned",
		"employee-owned",
		"personnel",
		"personlig",
		"user owned",
	].map(lettersAndDigits),
);

/** The cells, as text, that tell whether a row is a device of the fleet at all. Absent columns are empty. */
export interface RowNature {
	readonly serial: string;
	readonly model: string;
	readonly manufacturer: string;
	readonly category: string;
	readonly virtual: string;
	readonly ownership: string;
	readonly state: string;
}

/** States are told by their label; a bare number isn't interpreted, because systems give it different meanings. */
export function leftOutReason(row: RowNature): LeftOutReason | undefined {
	if (
		(row.virtual !== "" && YES.has(lettersAndDigits(row.virtual))) ||
		(row.model !== "" && VIRTUAL_MODEL.test(row.model)) ||
		(row.manufacturer !== "" && VIRTUAL_MODEL.test(row.manufacturer)) ||
		(row.category !== "" && /^virtual\b/i.test(row.category)) ||
		VIRTUAL_SERIAL.test(row.serial)
	)
		return "VIRTUAL_MACHINE";
	if (row.ownership !== "" && PERSONAL.has(lettersAndDigits(row.ownership)))
		return "PERSONAL_DEVICE";
	if (row.state !== "" && STATES.has(lettersAndDigits(row.state)))
		return "RETIRED_STATE";
	return undefined;
}
