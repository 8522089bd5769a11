import { existsSync, readFileSync } from "node:fs";
import { lettersAndDigits } from "../fleet/text.js";
import { recogniseRegistryHeader } from "./recognise-registry-header.js";
import { reconcile } from "./reconcile.js";
import { REGISTRY_FIELDS, REGISTRY_SYNONYMS } from "./registry-columns.js";
import {
	type RegistryRowOptions,
	registryRowReader,
} from "./to-registry-row.js";

const split = (line: string) => line.split(";").map((cell) => cell.trim());

/** Reads one row under a header; the file's line is 2. */
function read(
	header: string,
	cells: string,
	options: RegistryRowOptions = { unstated: null },
) {
	const reader = registryRowReader(
		recogniseRegistryHeader(split(header)),
		options,
	);
	return reader(2, split(cells));
}

const CAD_TRUST =
	"unitSerialId;unitStartBlock;unitEndBlock;unitCount;unitVintageYear;unitStatus;unitStatusDate;unitRetirementBeneficiary;unitLink;projectCreditingProgram";
const ACR =
	"Date Issued (GMT);Quantity of Credits;Project ID;Credit Serial Numbers;Vintage;Status Effective (GMT);Retirement Reason;Purpose of Retirement";
const CAR =
	"Vintage;Offset Credit Serial Numbers;Quantity of Offset Credits;Status Effective;Project ID;Account Holder;Retirement Reason";
const VERRA =
	"Issuance Date;ID;Name;Total Vintage Quantity;Quantity Issued;Serial Number;Additional Certifications;Retirement/Cancellation Date;Retirement Beneficiary;Retirement Reason";
const GOLD =
	"GSID;Project Name;Serial Number;Quantity;Vintage;Retirement Date;Using Entity;Note";
const CDM =
	"completed;transaction_type;party;project_number;unit_type;commitment_period;block_start;block_end;quantity";

describe("recogniseRegistryHeader", () => {
	it.each([
		["Climate Action Data Trust", CAD_TRUST, false],
		["ACR", ACR, true],
		["Climate Action Reserve", CAR, true],
		["Verra", VERRA, false],
		["Gold Standard", GOLD, false],
		["CDM registry report", CDM, false],
		[null, "Serial;Quantity", true],
	])("recognises %s", (name, line, statusUnknown) => {
		const header = recogniseRegistryHeader(split(line));
		expect(header.source?.name ?? null).toBe(name);
		expect(header.missing).toEqual([]);
		expect(header.statusUnknown).toBe(statusUnknown);
	});

	it("says what is missing", () => {
		expect(recogniseRegistryHeader(["Project", "Quantity"]).missing).toEqual([
			"SERIAL",
		]);
	});

	it("gives each name to one field only", () => {
		const owners = new Map<string, string[]>();
		for (const field of REGISTRY_FIELDS)
			for (const name of REGISTRY_SYNONYMS[field]) {
				const key = lettersAndDigits(name);
				owners.set(key, [...(owners.get(key) ?? []), field]);
			}
		expect([...owners].filter(([, fields]) => fields.length > 1)).toEqual([]);
	});
});

describe("rows of a registry's export", () => {
	it("are read from Climate Action Data Trust's names", () => {
		expect(
			read(
				CAD_TRUST,
				"GS1-1-KE-GS7495-16-2025-30645-608-30350;608;30350;29743;2025;Retired;2026-04-13T12:35:58Z;  Example   AB;;Gold Standard",
			).listed,
		).toMatchObject({
			row: 2,
			range: { quantity: 29_743 },
			quantity: 29_743,
			status: "RETIRED",
			date: "2026-04-13",
			beneficiary: "Example AB",
		});
	});

	it("are read from ACR's and CAR's reports, whose dates put the month first", () => {
		expect(
			read(
				ACR,
				"1/1/2026;4,212;ACR1129;ACR-FR-1129-2025-2917-30932 to 35143;2025;4/3/2026 7:17:56 PM;Environmental Benefit;",
				{ unstated: "RETIRED" },
			).listed,
		).toMatchObject({ status: "RETIRED", date: "2026-04-03", quantity: 4_212 });
		expect(
			read(
				CAR,
				"2025;CAR-ROC-US-1316-105-276-CA-2025-9388-1 to 1;1;02/12/2026;CAR1316;Someone;",
				{ unstated: "CANCELLED" },
			).listed,
		).toMatchObject({ status: "CANCELLED", date: "2026-02-12", quantity: 1 });
	});

	it("are retired in Verra's and Gold Standard's reports where a day of retirement stands", () => {
		const cells = (date: string) =>
			`2026-01-01;1060;Wind;25000;20745;9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0;;${date};Example AB;`;
		expect(read(VERRA, cells("2026-03-01")).listed).toMatchObject({
			status: "RETIRED",
			date: "2026-03-01",
			beneficiary: "Example AB",
			quantity: 20_745,
		});
		expect(read(VERRA, cells(""), { unstated: "HELD" }).listed).toMatchObject({
			status: "HELD",
			date: null,
			beneficiary: null,
		});
		expect(
			read(
				GOLD,
				"4823;Stoves;RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014;3657;2019;2026-03-26;Example AB;",
				{ unstated: null, registry: "GOLD_STANDARD" },
			).listed,
		).toMatchObject({
			range: { registry: "CDM", quantity: 3_657 },
			beneficiary: "Example AB",
		});
	});

	it("are built from the columns of the CDM's report", () => {
		expect(
			read(
				CDM,
				"2012-10-27;Cancellation (4);BR;2486;CER;1;60482913;60488206;5294",
			).listed,
		).toMatchObject({
			range: { text: "BR-5-60482913-60488206-1-1-0-2486", quantity: 5_294 },
			status: "RETIRED",
			date: "2012-10-27",
		});
	});

	it.each([
		[CAD_TRUST, ";1;2;2;2025;Held;;;;", "SERIAL_MISSING", "unitSerialId"],
		[
			CAD_TRUST,
			"GS1-1-KE;1;2;2;2025;Held;;;;",
			"SERIAL_UNREADABLE",
			"unitSerialId",
		],
		[
			CAD_TRUST,
			"ACR-US-192-2010-203-1-5000;1;5000;5000;2010;Held;;;;Verra",
			"SERIAL_UNREADABLE",
			"unitSerialId",
		],
		[
			CAD_TRUST,
			"ACR-US-192-2010-203-1-5000;1;5001;5000;2010;Held;;;;",
			"ENDS_DISAGREE",
			"unitEndBlock",
		],
		[
			CAD_TRUST,
			"ACR-US-192-2010-203-1-5000;1;5000;4999.5;2010;Held;;;;",
			"QUANTITY_UNREADABLE",
			"unitCount",
		],
		[
			CAD_TRUST,
			"ACR-US-192-2010-203-1-5000;1;5000;5000;2010;Pondering;;;;",
			"STATUS_UNKNOWN",
			"unitStatus",
		],
		[
			CAD_TRUST,
			"ACR-US-192-2010-203-1-5000;1;5000;5000;2010;Retired;03/04/2026;;;",
			"DATE_AMBIGUOUS",
			"unitStatusDate",
		],
		[
			CAD_TRUST,
			"ACR-US-192-2010-203-1-5000;1;5000;5000;2010;Retired;some day;;;",
			"DATE_UNREADABLE",
			"unitStatusDate",
		],
		[
			CDM,
			"2023-09-20;Cancellation (4);RO;1000080;ERU (from RMU);2;3319283423;3319454772;171350",
			"SERIAL_UNREADABLE",
			"unit_type",
		],
		[
			"Serial;Quantity",
			"ACR-US-192-2010-203-1-5000;5000",
			"STATUS_UNKNOWN",
			"",
		],
	])("of %# are refused with %s", (header, cells, code, column) => {
		const { listed, issue } = read(header, cells);
		expect(listed).toBeNull();
		expect(issue).toMatchObject({ code, column });
		expect(issue?.message).not.toBe("");
	});
});

const SERIALS = "../shared/data/credits/serials.csv";
const CANCELLATIONS = "../shared/data/cdm/cancellations.csv";

/** Rows of a file without quoted commas before the last column. */
function readFile(file: string, options: RegistryRowOptions) {
	const [first = "", ...lines] = readFileSync(file, "utf8")
		.trim()
		.split(/\r?\n/);
	const reader = registryRowReader(
		recogniseRegistryHeader(first.split(",")),
		options,
	);
	return lines.map((line, i) => reader(i + 2, line.split(",")));
}

(existsSync(SERIALS) ? describe : describe.skip)(
	"real exports (needs ../shared/data)",
	() => {
		it("are read row by row, and reconcile with books that hold the same", () => {
			const rows = readFile(SERIALS, { unstated: null });
			expect(rows.flatMap(({ issue }) => issue ?? [])).toEqual([]);
			const retired = rows.flatMap(({ listed }) =>
				listed?.status === "RETIRED" ? [listed] : [],
			);
			expect(retired.length).toBeGreaterThan(600);
			expect(retired.every(({ date }) => date !== null)).toBe(true);
			const books = retired.map(({ range, date }, i) => ({
				batch: { id: `b${i}`, range },
				retirement: {
					id: `r${i}`,
					range,
					retiredOn: date ?? "",
					beneficiary: "Example AB",
				},
			}));
			const { differences, agreeing, compared } = reconcile({
				batches: books.map(({ batch }) => batch),
				retirements: books.map(({ retirement }) => retirement),
				rows: retired,
				scope: { holdings: true, retirements: true, others: false },
			});
			// What is left are the blocks that the register itself lists twice.
			expect(
				differences.filter(
					({ kind }) => kind !== "OVERLAPPING_ROWS" && kind !== "WRONG_DATE",
				),
			).toEqual([]);
			expect(agreeing).toBeGreaterThan(compared * 0.9);
		});

		it("of the CDM: every voluntary cancellation of CERs but the one that isn't of CERs", () => {
			const rows = readFile(CANCELLATIONS, { unstated: null });
			expect(rows.length).toBeGreaterThan(23_000);
			const refused = rows.flatMap(({ issue }) => issue ?? []);
			expect(refused).toHaveLength(1);
			expect(refused[0]).toMatchObject({
				code: "SERIAL_UNREADABLE",
				value: "ERU (from RMU)",
			});
			const listed = rows.flatMap((row) => row.listed ?? []);
			const { differences } = reconcile({
				batches: [],
				retirements: [],
				rows: listed,
				scope: { holdings: false, retirements: false, others: true },
			});
			expect(differences).toEqual([]);
		});
	},
);
