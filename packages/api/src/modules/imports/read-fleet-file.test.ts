import { fileFailureOf } from "./file-failure.js";
import { readFleetFile } from "./read-fleet-file.js";

async function* pieces(text: string, size = 7): AsyncGenerator<Buffer> {
	const bytes = Buffer.from(text);
	for (let from = 0; from < bytes.length; from += size)
		yield bytes.subarray(from, from + size);
}

async function read(text: string, size?: number) {
	const parts = [];
	for await (const part of readFleetFile(pieces(text, size), "AUTO"))
		parts.push(part);
	return parts;
}

describe("reading a fleet file", () => {
	const graph = {
		value: [
			{
				id: "1",
				model: "ThinkPad T490",
				serialNumber: "PFJS0001",
				enrolledDateTime: "2025-02-03T08:00:00Z",
				isSupervised: false,
				hardwareInformation: { x: 1 },
			},
			{ serialNumber: "PFJS0002", totalStorageSpaceInBytes: 5, notes: null },
		],
	};

	it.each([
		["as Graph answers it", JSON.stringify(graph)],
		[
			"with a byte order mark and white space",
			`\ufeff\n ${JSON.stringify(graph, null, 2)}`,
		],
		["as a bare list", JSON.stringify(graph.value)],
	])("reads JSON %s as rows of plain fields", async (_how, text) => {
		const [header, rows] = await read(text, 64);
		expect(header).toEqual({
			kind: "HEADER",
			header: [
				"id",
				"model",
				"serialNumber",
				"enrolledDateTime",
				"isSupervised",
				"hardwareInformation",
				"totalStorageSpaceInBytes",
				"notes",
			],
			delimiter: null,
			encoding: "UTF_8",
		});
		expect(rows).toMatchObject({
			rows: [
				{
					rowNumber: 1,
					cells: [
						"1",
						"ThinkPad T490",
						"PFJS0001",
						"2025-02-03T08:00:00Z",
						"false",
						"",
						"",
						"",
					],
				},
				{ rowNumber: 2, cells: ["", "", "PFJS0002", "", "", "", "5", ""] },
			],
		});
	});

	it("reads anything else as CSV, whatever the pieces", async () => {
		const parts = await read("serial number,model\nA1,B\n", 1);
		expect(parts).toMatchObject([
			{ kind: "HEADER", delimiter: "," },
			{ rows: [{ rowNumber: 2, cells: ["A1", "B"] }] },
		]);
	});

	it.each([
		["broken JSON", '{"value": [', "FILE_REFUSED"],
		["JSON of something else", '{"error": {"code": "x"}}', "FILE_REFUSED"],
		["a list of no devices", "[1, 2]", "FILE_REFUSED"],
		["nothing", "", "EMPTY_FILE"],
	])("refuses %s", async (_what, text, code) => {
		const error: unknown = await read(text, 64).catch(
			(fault: unknown) => fault,
		);
		expect(fileFailureOf(error)).toMatchObject({ code });
	});
});
