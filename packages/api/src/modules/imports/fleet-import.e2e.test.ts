import { createHash } from "node:crypto";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { fleetFiles } from "../../../test/fleet-files.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";

const HEADER =
	"serial number,model,category,country,purchase date,cost centre,order reference";
const row = (serial: string, over: Record<string, string> = {}) => {
	const cells: Record<string, string> = {
		"serial number": serial,
		model: "ThinkPad T490",
		category: "notebook",
		country: "SE",
		"purchase date": "2026-03-05",
		"cost centre": "4711",
		"order reference": "PO-1",
		...over,
	};
	return HEADER.split(",")
		.map((column) => cells[column])
		.join(",");
};
const file = (...rows: string[]) => [HEADER, ...rows, ""].join("\n");

describe("importing a fleet file", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		await api.app.worker.drain();
	});
	afterAll(() => api.close());

	interface Member {
		tenant: SeededTenant;
		client: GraphQLClient;
		files: ReturnType<typeof fleetFiles>;
	}
	let region: Awaited<ReturnType<TestApi["seed"]["region"]>> | undefined;
	async function member(): Promise<Member> {
		region ??= await api.seed.region();
		const tenant = await api.seed.tenant(region);
		const client = await api.signedIn({
			role: "TENANT_MEMBER",
			tenantId: tenant.id,
		});
		return { tenant, client, files: fleetFiles(api, client, tenant.id) };
	}
	const devices = async ({ tenant }: Member) =>
		(
			await tenant.services.fleet.devices({}, "SERIAL_NUMBER", "ASC", {
				first: 100,
			})
		).nodes;

	it("makes devices with footprints of a whole file", async () => {
		const who = await member();
		const done = await who.files.import(
			file(
				row("PFAA0001"),
				row("PFAA0002", { country: "Norway" }),
				row("PFAA0003", { model: "Unheard-of 1", category: "monitor" }),
			),
		);
		expect(done).toMatchObject({
			status: "DONE",
			source: "Tonnetrace",
			encoding: "UTF_8",
			rowsRead: 3,
			rowsAccepted: 3,
			rowsRefused: 0,
			progress: 1,
			failure: null,
			errorReportUrl: null,
		});
		expect(done.createdBy).toMatch(/^User/);
		const found = await devices(who);
		expect(found).toMatchObject([
			{
				serialNumber: "PFAA0001",
				country: "SE",
				purchasedOn: "2026-03-05",
				costCentre: "4711",
				orderReference: "PO-1",
			},
			{ serialNumber: "PFAA0002", country: "NO" },
			{ serialNumber: "PFAA0003", footprintId: null, footprintGrams: 0 },
		]);
		expect(found[0]?.footprintGrams).toBeGreaterThan(100_000);
		const { data } = await who.client.execute(
			`query($t: ID!) { tenant(id: $t) { device(serialNumber: "pfaa0001") { model { name } footprint { total { grams } basis statistic lifetimeYears country stages { stage mass { grams } } explanation method { version } sheet { current source } } } } }`,
			{ t: who.tenant.id },
		);
		expect(data).toMatchObject({
			tenant: {
				device: {
					model: { name: "ThinkPad T490" },
					footprint: {
						total: { grams: found[0]?.footprintGrams },
						basis: "PUBLISHED",
						statistic: "MEAN",
						lifetimeYears: 5,
						country: "SE",
						sheet: { current: true },
					},
				},
			},
		});
	});

	it("shows nothing before the whole file is in", async () => {
		const who = await member();
		const { uploadUrl } = await who.files.start();
		await who.files.upload(uploadUrl ?? "", file(row("PFBB0001")));
		expect(await who.files.last()).toMatchObject({ status: "QUEUED" });
		expect(await devices(who)).toEqual([]);
		await api.app.worker.drain();
		expect(await devices(who)).toHaveLength(1);
	});

	it("changes nothing when the same file comes again, announced or not", async () => {
		const who = await member();
		const content = file(row("PFCC0001"), row(""));
		const first = await who.files.import(content);
		const again = await who.files.import(content);
		expect(again).toEqual(first);
		const sha256 = createHash("sha256").update(content).digest("hex");
		expect(await who.files.start({ sha256 })).toMatchObject({
			import: { id: first.id, status: "DONE" },
			uploadUrl: null,
		});
		expect(await devices(who)).toHaveLength(1);
	});

	it("answers for a repeated upload under the id that it was announced with", async () => {
		const who = await member();
		const content = file(row("PFCD0001"));
		const first = await who.files.import(content);
		const { import: announced, uploadUrl } = await who.files.start();
		const { body } = await who.files.upload(uploadUrl ?? "", content);
		expect(body).toEqual({ importId: first.id, status: "DONE" });
		expect(
			await who.tenant.services.fleetImports.find(announced?.id ?? ""),
		).toMatchObject({ id: first.id });
	});

	it("takes the same upload twice, but not another file for one import", async () => {
		const who = await member();
		const { uploadUrl } = await who.files.start();
		const content = file(row("PFDD0001"));
		const first = await who.files.upload(uploadUrl ?? "", content);
		expect(await who.files.upload(uploadUrl ?? "", content)).toEqual(first);
		expect(
			await who.files.upload(uploadUrl ?? "", file(row("PFDD0002"))),
		).toMatchObject({
			status: 400,
			body: { errors: [{ extensions: { code: "IMPORT_NOT_WAITING" } }] },
		});
		await api.app.worker.drain();
		expect(await devices(who)).toMatchObject([{ serialNumber: "PFDD0001" }]);
	});

	it("refuses content that isn't what was announced, and keeps waiting", async () => {
		const who = await member();
		const content = file(row("PFEE0001"));
		const { uploadUrl } = await who.files.start({
			sha256: createHash("sha256").update(content).digest("hex"),
		});
		expect(
			await who.files.upload(uploadUrl ?? "", content.slice(0, -4)),
		).toMatchObject({ status: 400 });
		expect(await who.files.upload(uploadUrl ?? "", content)).toMatchObject({
			status: 200,
			body: { status: "QUEUED" },
		});
	});

	it("reports every fault of a row and takes the others", async () => {
		const who = await member();
		await who.files.import(file(row("PFFF0001"), row("PFFF0002")));
		const done = await who.files.import(
			file(
				row("PFFF0001"),
				row("PFFF0002", { country: "NO" }),
				row("PFFF0003"),
				row("pfff 0003"),
				row("PFFF0004", { country: "Norgeland" }),
				row("PFFF0005", { "purchase date": "2099-01-31" }),
				row("Default string", { country: "" }),
				`${row("PFFF0006")},one more`,
				row("1E+10"),
				row("PFFF0007", { model: "VMware Virtual Platform" }),
			),
		);
		expect(done).toMatchObject({
			status: "DONE",
			rowsRead: 10,
			rowsAccepted: 1,
			rowsUnchanged: 1,
			rowsRefused: 7,
			rowsLeftOut: 1,
			leftOut: [{ reason: "VIRTUAL_MACHINE", rows: 1 }],
		});
		expect(
			done.errors.nodes.map(({ row: line, column, code, value }) => [
				line,
				column,
				code,
				value,
			]),
		).toEqual([
			[3, "serial number", "ALREADY_EXISTS", "PFFF0002"],
			[5, "serial number", "DUPLICATE_IN_FILE", "pfff 0003"],
			[6, "country", "COUNTRY_UNKNOWN", "Norgeland"],
			[7, "purchase date", "DATE_IN_FUTURE", "2099-01-31"],
			[8, "serial number", "SERIAL_PLACEHOLDER", "Default string"],
			[8, "country", "COUNTRY_MISSING", null],
			[9, null, "WRONG_NUMBER_OF_CELLS", null],
			[10, "serial number", "SERIAL_EXCEL_NUMBER", "1E+10"],
		]);
		expect(done.errors.nodes[0]?.message).toContain("country");
		expect(
			(await devices(who)).map(({ serialNumber, country }) => [
				serialNumber,
				country,
			]),
		).toEqual([
			["PFFF0001", "SE"],
			["PFFF0002", "SE"],
			["PFFF0003", "SE"],
		]);
	});

	it("hands the errors out as a CSV that no spreadsheet runs, to the tenant only", async () => {
		const who = await member();
		const done = await who.files.import(
			file(row("PFGG0001", { country: "=HYPERLINK(1)" })),
		);
		const response = await who.client.download(done.errorReportUrl ?? "");
		expect(response.headers.get("content-type")).toContain("text/csv");
		expect(
			Buffer.from(await response.arrayBuffer())
				.toString()
				.split("\r\n")
				.slice(0, 2),
		).toEqual([
			"\ufeffrow,column,code,value,message",
			expect.stringContaining("2,country,COUNTRY_UNKNOWN,'=HYPERLINK(1),"),
		]);
		const other = await member();
		expect(
			(await other.client.download(done.errorReportUrl ?? "")).status,
		).toBe(404);
		expect(
			(await api.client().download(done.errorReportUrl ?? "")).status,
		).toBe(401);
	});

	it.each([
		["an empty file", "", "EMPTY_FILE"],
		["a header alone", `${HEADER}\n`, "NO_ROWS"],
		[
			"another encoding",
			Buffer.from(file(row("PFHH0001", { "cost centre": "Köln" })), "latin1"),
			"NOT_UTF8",
		],
		[
			"a field of a million characters",
			file(row("PFHH0001"), row("PFHH0002", { model: "x".repeat(1_000_000) })),
			"RECORD_TOO_LARGE",
		],
		[
			"a quote that isn't closed",
			file(row("PFHH0001"), `"PFHH0002,ThinkPad`),
			"UNCLOSED_QUOTE",
		],
		[
			"two columns of one name",
			`serial number,model,model,country,purchase date\n1,2,3,4,5\n`,
			"DUPLICATE_HEADER",
		],
		["a workbook", Buffer.from("504b0304140006000800", "hex"), "NOT_A_CSV"],
	])(
		"refuses %s as a whole, and keeps nothing of it",
		async (_what, content, code) => {
			const who = await member();
			const failed = await who.files.import(content);
			expect(failed).toMatchObject({
				status: "FAILED",
				failure: { code, message: expect.stringMatching(/^[A-Z“].*\.$/) },
				rowsAccepted: 0,
				errors: { totalCount: 0 },
			});
			expect(await devices(who)).toEqual([]);
			const good = await who.files.import(file(row("PFHH0001")));
			expect(good).toMatchObject({ status: "DONE", rowsAccepted: 1 });
		},
	);

	it("refuses a file beyond the limit and keeps nothing of it", async () => {
		const who = await member();
		const { uploadUrl } = await who.files.start();
		const service = who.tenant.services.fleetImports as unknown as {
			maxUploadBytes: number;
		};
		expect(service.maxUploadBytes).toBe(api.app.config.maxUploadBytes);
		Object.assign(service, { maxUploadBytes: 20 });
		const id = uploadUrl?.split("/").at(-1) ?? "";
		async function* source() {
			yield Buffer.from(file(row("PFII0001")));
		}
		await expect(
			who.tenant.services.fleetImports.receive(id, source()),
		).rejects.toMatchObject({ code: "UPLOAD_TOO_LARGE" });
		const left = await api.app.database.query(
			"SELECT id FROM stored_file WHERE tenantId = :tenant",
			{ tenant: who.tenant.id },
		);
		expect(left).toEqual([]);
	});

	it("is for those who work in the tenant", async () => {
		const who = await member();
		const viewer = await api.signedIn({
			role: "TENANT_VIEWER",
			tenantId: who.tenant.id,
		});
		const looking = fleetFiles(api, viewer, who.tenant.id);
		expect((await looking.start()).userErrors).toMatchObject([
			{ code: "FORBIDDEN" },
		]);
		const { uploadUrl } = await who.files.start();
		expect(
			(await looking.upload(uploadUrl ?? "", file(row("PFJJ0001")))).status,
		).toBe(403);
		const stranger = await member();
		expect(
			(await stranger.files.upload(uploadUrl ?? "", file(row("PFJJ0001"))))
				.status,
		).toBe(404);
		expect((await who.files.last()).status).toBe("AWAITING_UPLOAD");
	});

	it("forgets the uploaded file when the import ends, since it may hold personal data", async () => {
		const who = await member();
		await who.files.import(file(row("PFKK0001")));
		const chunks = await api.app.database.query(
			"SELECT fileId FROM stored_file_chunk WHERE tenantId = :tenant",
			{ tenant: who.tenant.id },
		);
		expect(chunks).toEqual([]);
	});
});
