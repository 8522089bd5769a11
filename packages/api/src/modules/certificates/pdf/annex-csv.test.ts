import { parse } from "csv-parse/sync";
import { type CertificateAnnexRow, certificateAnnexCsv } from "./annex-csv.js";

const row: CertificateAnnexRow = {
	serialNumber: "PF000001",
	modelName: 'ThinkVision P27h, 27"',
	category: "MONITOR",
	country: "SE",
	purchasedOn: "2025-03-01",
	computedGrams: 508_007,
	offsetGrams: 1_000_000,
	estimated: false,
};

async function csvOf(
	rows: Iterable<CertificateAnnexRow> | AsyncIterable<CertificateAnnexRow>,
) {
	const lines: string[] = [];
	for await (const line of certificateAnnexCsv(rows)) lines.push(line);
	return { lines, records: parse(lines.join("")) };
}

test("a line a device, masses as exact kilograms, quotes doubled", async () => {
	const { records, lines } = await csvOf([
		row,
		{ ...row, computedGrams: 7, offsetGrams: 0, estimated: true },
	]);
	expect(lines).toHaveLength(3);
	expect(records[0]).toEqual([
		"serial number",
		"model",
		"category",
		"country",
		"purchase date",
		"computed kg CO2e",
		"offset kg CO2e",
		"footprint",
	]);
	expect(records[1]).toEqual([
		"PF000001",
		'ThinkVision P27h, 27"',
		"MONITOR",
		"SE",
		"2025-03-01",
		"508.007",
		"1000.000",
		"published",
	]);
	expect(records[2]?.slice(5)).toEqual(["0.007", "0.000", "estimated"]);
});

test("where only the remaining use counts, each line says how many months are not in it", async () => {
	const lines: string[] = [];
	for await (const line of certificateAnnexCsv(
		[{ ...row, usedMonths: 18 }],
		true,
	))
		lines.push(line);
	const [header, device] = parse(lines.join("")) as string[][];
	expect(header?.at(-1)).toBe("months used, not counted");
	expect(device?.slice(5)).toEqual(["508.007", "1000.000", "published", "18"]);
});

test.each(["=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\rx"])(
	"%j is guarded, so that no spreadsheet runs it",
	async (text) => {
		const { records } = await csvOf([
			{ ...row, serialNumber: text, modelName: text },
		]);
		expect(records[1]?.slice(0, 2)).toEqual([`'${text}`, `'${text}`]);
	},
);

test("reads rows as they come", async () => {
	async function* stream() {
		yield row;
		yield row;
	}
	expect((await csvOf(stream())).lines).toHaveLength(3);
});
