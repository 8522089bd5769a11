import type { GraphQLClient } from "@tonnetrace/testkit";
import { fleetFiles } from "../../../test/fleet-files.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";

const MAP = `mutation($input: FleetImportMapInput!) {
	fleetImportMap(input: $input) { import { id status columns { index field samples } } userErrors { code field message } }
}`;

/** Small exports as the systems write them; serial numbers and people are made up. */
const EXPORTS = {
	"Microsoft Intune": {
		content:
			"Device name,Enrollment date,Last check-in,Serial number,Manufacturer,Model,Ownership,Device state,Primary user UPN,Category\nLT-1,2025-02-03 08:00:00,2026-11-01,PFINT001,LENOVO,ThinkPad T490,Corporate,Managed,ann@example.com,Sales\nLT-2,2025-02-03 08:00:00,2026-11-01,PFINT002,LENOVO,ThinkPad T490,Personal,Managed,bob@example.com,Sales\n",
		asks: /Enrollment date/,
		leftOut: 1,
	},
	"Microsoft Configuration Manager": {
		content:
			"ResourceID,Netbios_Name0,Manufacturer0,Model0,SerialNumber0,ChassisTypes0,User_Name0\n16777220,LT-1,LENOVO,20N2S0AA00,PFSCC001,10,ann\n",
		asks: /purchase date/,
		map: {
			2: "MANUFACTURER",
			3: "MODEL_NAME",
			4: "SERIAL_NUMBER",
			5: "CATEGORY",
			0: "PURCHASED_ON",
		},
		refused: 1,
	},
	Lansweeper: {
		content:
			"AssetName,AssetTypename,Model,Manufacturer,SystemSKU,PurchaseDate,Warrantydate,Statename,Country,Department,Serialnumber,OrderNumber\nLT-1,Notebook,ThinkPad T490,LENOVO,20N2,2025-02-03,2028-02-03,Active,SE,IT,PFLAN001,PO-7\nM-1,Monitor,ThinkVision P24h-20,Lenovo,,2025-02-03,,Sold,SE,IT,PFLAN002,\n",
		leftOut: 1,
	},
	ServiceNow: {
		content:
			"display_name,asset_tag,serial_number,model,model_category,manufacturer,install_status,location,country,cost_center,purchase_date\nP1 - Lenovo,P1,PFSNO001,ThinkPad T490,Notebook,Lenovo,In use,Lund,SE,2020,2024-02-01\n",
	},
	"Snipe-IT": {
		content:
			"Company,Asset Tag,Category,Manufacturer,Location,Order Number,Model,Model Number,Serial Number,Purchase Date,Purchase Cost\nA,T1,Laptop,Lenovo,Lund,PO-1,ThinkPad T490,20N2,PFSNI001,2025-02-03,1000\n",
		country: "SE",
	},
	GLPI: {
		content:
			"Name;Serial number;Inventory number;Location;Manufacturer;Model;Type;Status;Purchase date\nLT-1;PFGLP001;I-1;Nordics > Lund;Lenovo;ThinkPad T490;Laptop;In use;2025-02-03\n",
		country: "SE",
	},
	"Windows Autopilot": {
		content:
			"Device Serial Number,Windows Product ID,Hardware Hash,Group Tag\nPFAUT001,,T0FBQ,Sales\n",
		asks: /holds no models/,
	},
} as const;

describe("files of asset systems", () => {
	let api: TestApi;
	let tenant: SeededTenant;
	let client: GraphQLClient;
	let region: Awaited<ReturnType<TestApi["seed"]["region"]>>;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		region = await api.seed.region();
	});
	beforeEach(async () => {
		tenant = await api.seed.tenant(region);
		client = await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id });
	});
	afterAll(() => api.close());

	const map = async (
		importId: string,
		columns: { index: number; field: string | null }[],
		over = {},
	) => {
		const { data, errors } = await client.execute<{
			fleetImportMap: {
				import: {
					id: string;
					status: string;
					columns: { samples: string[] }[];
				} | null;
				userErrors: { code: string }[];
			};
		}>(MAP, {
			input: { tenantId: tenant.id, importId, columns, ...over },
		});
		expect(errors).toBeUndefined();
		return data?.fleetImportMap ?? { import: null, userErrors: [] };
	};

	it.each(["Lansweeper", "ServiceNow", "Snipe-IT", "GLPI"] as const)(
		"takes an export of %s as it is",
		async (source) => {
			const { content, ...rest } = EXPORTS[source];
			const { country, leftOut = 0 } = rest as {
				country?: string;
				leftOut?: number;
			};
			const done = await fleetFiles(api, client, tenant.id).import(
				content,
				country ? { defaultCountry: country } : {},
			);
			expect(done).toMatchObject({
				status: "DONE",
				source,
				rowsAccepted: 1,
				rowsLeftOut: leftOut,
				rowsRefused: 0,
			});
			const page = await tenant.services.fleet.devices(
				{},
				"SERIAL_NUMBER",
				"ASC",
				{},
			);
			expect(page.nodes).toMatchObject([
				{
					manufacturer: "Lenovo",
					country: "SE",
					category: "NOTEBOOK",
					footprintId: expect.stringMatching(/^fpr_/),
				},
			]);
		},
	);

	it("asks before it takes an enrolment date for a purchase date, and shows nobody's data meanwhile", async () => {
		const files = fleetFiles(api, client, tenant.id);
		const waiting = await files.import(EXPORTS["Microsoft Intune"].content, {
			defaultCountry: "SE",
		});
		expect(waiting).toMatchObject({
			status: "NEEDS_MAPPING",
			source: "Microsoft Intune",
			failure: {
				code: "MAPPING_INCOMPLETE",
				message: expect.stringMatching(/Enrollment date/),
			},
		});
		const user = waiting.columns.find(
			({ header }) => header === "Primary user UPN",
		);
		expect(user).toMatchObject({ dropped: true, samples: [], field: null });
		expect(JSON.stringify(waiting)).not.toContain("example.com");
		expect(
			waiting.columns.find(({ header }) => header === "Enrollment date"),
		).toMatchObject({
			field: "PURCHASED_ON",
			samples: ["2025-02-03 08:00:00"],
		});
		const confirmed = waiting.columns
			.filter(({ dropped }) => !dropped)
			.map(({ index, field }) => ({ index, field }));
		const { import: mapped, userErrors } = await map(waiting.id, confirmed);
		expect(userErrors).toEqual([]);
		expect(mapped?.columns.every(({ samples }) => samples.length === 0)).toBe(
			true,
		);
		await api.app.worker.drain();
		expect(await files.last()).toMatchObject({
			status: "DONE",
			rowsAccepted: 1,
			rowsLeftOut: 1,
			leftOut: [{ reason: "PERSONAL_DEVICE", rows: 1 }],
		});
		expect(
			(await tenant.services.fleet.deviceBySerial("PFINT001"))?.purchasedOn,
		).toBe("2025-02-03");
		// The same file, mapped in the same way, is the same import.
		const again = await files.import(EXPORTS["Microsoft Intune"].content, {
			defaultCountry: "SE",
		});
		expect(again.status).toBe("NEEDS_MAPPING");
		expect((await map(again.id, confirmed)).import?.id).toBe(waiting.id);
	});

	it("reads Configuration Manager's machine types, once it is told where and when devices were bought", async () => {
		const files = fleetFiles(api, client, tenant.id);
		const content = EXPORTS["Microsoft Configuration Manager"].content
			.replace("User_Name0", "Bought")
			.replace(",ann", ",2025-02-03");
		const waiting = await files.import(content);
		expect(waiting).toMatchObject({
			status: "NEEDS_MAPPING",
			source: "Microsoft Configuration Manager",
		});
		expect(waiting.failure?.message).toMatch(/country.*purchase date/);
		const columns = waiting.columns.map(({ index, field, header }) => ({
			index,
			field: header === "Bought" ? "PURCHASED_ON" : field,
		}));
		expect(await map(waiting.id, columns)).toMatchObject({
			import: null,
			userErrors: [{ code: "MAPPING_INCOMPLETE", field: ["columns"] }],
		});
		await map(waiting.id, columns, { defaultCountry: "SE" });
		await api.app.worker.drain();
		const device = await tenant.services.fleet.deviceBySerial("PFSCC001");
		expect(device).toMatchObject({
			modelName: "20N2S0AA00",
			partNumber: "20N2S0AA00",
			category: "NOTEBOOK",
			country: "SE",
			footprintId: expect.any(String),
		});
	});

	it("reads Graph's managed devices as JSON, and drops whose they are", async () => {
		const files = fleetFiles(api, client, tenant.id);
		const device = {
			id: "1",
			deviceName: "LT-1",
			manufacturer: "LENOVO",
			model: "ThinkPad T490",
			serialNumber: "PFGR0001",
			managedDeviceOwnerType: "company",
			enrolledDateTime: "2025-02-03T08:00:00Z",
			userPrincipalName: "ann@example.com",
		};
		const waiting = await files.import(JSON.stringify({ value: [device] }), {
			fileName: "devices.json",
			defaultCountry: "SE",
		});
		expect(waiting).toMatchObject({
			status: "NEEDS_MAPPING",
			source: "Microsoft Graph managedDevice",
		});
		expect(JSON.stringify(waiting)).not.toContain("example.com");
		await map(
			waiting.id,
			waiting.columns.map(({ index, field }) => ({ index, field })),
		);
		await api.app.worker.drain();
		expect(await files.last()).toMatchObject({
			status: "DONE",
			rowsAccepted: 1,
		});
		expect(
			await tenant.services.fleet.deviceBySerial("PFGR0001"),
		).toMatchObject({ purchasedOn: "2025-02-03", category: "NOTEBOOK" });
	});

	it("says that an Autopilot file holds no models, and where to get them", async () => {
		const waiting = await fleetFiles(api, client, tenant.id).import(
			EXPORTS["Windows Autopilot"].content,
		);
		expect(waiting).toMatchObject({
			status: "NEEDS_MAPPING",
			failure: { message: expect.stringMatching(/holds no models/) },
		});
	});

	it("refuses a mapping with a field twice, a column that isn't there, or no waiting import", async () => {
		const files = fleetFiles(api, client, tenant.id);
		const waiting = await files.import("a,b\n1,2\n");
		expect(
			waiting.columns.map(({ header, samples }) => [header, samples]),
		).toEqual([
			["a", ["1"]],
			["b", ["2"]],
		]);
		for (const columns of [
			[
				{ index: 0, field: "MODEL_NAME" },
				{ index: 1, field: "MODEL_NAME" },
			],
			[{ index: 7, field: "MODEL_NAME" }],
			[
				{ index: 0, field: "MODEL_NAME" },
				{ index: 0, field: "SERIAL_NUMBER" },
			],
		])
			expect((await map(waiting.id, columns)).userErrors).toMatchObject([
				{ code: "INVALID_INPUT" },
			]);
		const done = await files.import(
			"serial number,model,country,purchase date\nPFMM0001,ThinkPad T490,SE,2026-01-02\n",
		);
		expect((await map(done.id, [])).userErrors).toMatchObject([
			{ code: "IMPORT_NOT_WAITING" },
		]);
	});

	it("asks once which way dates are to be read, and never guesses", async () => {
		const files = fleetFiles(api, client, tenant.id);
		const content =
			"serial number,model,country,purchase date\nPFDT0001,ThinkPad T490,SE,25/03/2024\nPFDT0002,ThinkPad T490,SE,03/04/2024\n";
		const waiting = await files.import(content);
		expect(waiting).toMatchObject({
			status: "NEEDS_MAPPING",
			rowsRead: 0,
			rowsRefused: 0,
			errors: { totalCount: 0 },
			failure: { message: expect.stringContaining("day or the month first") },
		});
		const columns = waiting.columns.map(({ index, field }) => ({
			index,
			field,
		}));
		await map(waiting.id, columns, { dateFormat: "DAY_FIRST" });
		await api.app.worker.drain();
		expect(await files.last()).toMatchObject({
			status: "DONE",
			rowsAccepted: 2,
		});
		expect(
			(await tenant.services.fleet.deviceBySerial("PFDT0002"))?.purchasedOn,
		).toBe("2024-04-03");
	});

	it("keeps the ambiguous rows as errors when the person can't say either", async () => {
		const files = fleetFiles(api, client, tenant.id);
		const waiting = await files.import(
			"serial number,model,country,purchase date\nPFDU0001,ThinkPad T490,SE,03/04/2024\nPFDU0002,ThinkPad T490,SE,2024-04-03\n",
		);
		await map(
			waiting.id,
			waiting.columns.map(({ index, field }) => ({ index, field })),
		);
		await api.app.worker.drain();
		expect(await files.last()).toMatchObject({
			status: "DONE",
			rowsAccepted: 1,
			rowsRefused: 1,
			errors: {
				nodes: [{ row: 2, code: "DATE_AMBIGUOUS", value: "03/04/2024" }],
			},
		});
	});

	it("reads UTF-16 by its mark, and Windows-1252 when it is told", async () => {
		const files = fleetFiles(api, client, tenant.id);
		const content =
			"serial number;model;country;purchase date;cost centre\nPFEN0001;ThinkPad T490;SE;2024-04-03;Göteborg\n";
		const utf16 = await files.import(
			Buffer.concat([
				Buffer.from("fffe", "hex"),
				Buffer.from(content, "utf16le"),
			]),
		);
		expect(utf16).toMatchObject({
			status: "DONE",
			encoding: "UTF_16LE",
			rowsAccepted: 1,
		});
		const latin = await files.import(
			Buffer.from(content.replace("PFEN0001", "PFEN0002"), "latin1"),
			{ encoding: "WINDOWS_1252" },
		);
		expect(latin).toMatchObject({ status: "DONE", encoding: "WINDOWS_1252" });
		for (const serial of ["PFEN0001", "PFEN0002"])
			expect(
				(await tenant.services.fleet.deviceBySerial(serial))?.costCentre,
			).toBe("Göteborg");
	});
});
