import { aDevice, fleetFixture } from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";

describe("registering devices", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	const codesOf = (
		result: { errors: readonly { code: string }[] } | undefined,
	) => result?.errors.map(({ code }) => code);

	it("gives each device its model's footprint and counts it in the portfolio", async () => {
		const { fleet, portfolio, footprints } = fleetFixture(test);
		const results = await fleet.register([
			aDevice(),
			aDevice(),
			aDevice({ modelName: "Unheard of 9000", category: "OTHER" }),
		]);
		expect(
			results.map(({ outcome, device }) => [outcome, device?.footprintGrams]),
		).toEqual([
			["REGISTERED", 320_000],
			["REGISTERED", 320_000],
			["REGISTERED", 0],
		]);
		expect(footprints.asked).toBe(2);
		expect((await portfolio.view()).total).toMatchObject({
			devices: 3,
			devicesWithoutFootprint: 1,
			footprintGrams: 640_000,
			coveredGrams: 0,
		});
	});

	it("changes nothing when the same device comes again, in another spelling of serial number and model", async () => {
		const { fleet, portfolio } = fleetFixture(test);
		const device = aDevice();
		const [first] = await fleet.register([device]);
		const [again] = await fleet.register([
			{
				...device,
				serialNumber: ` ${device.serialNumber.toLowerCase()} `,
				modelName: "Lenovo ThinkPad T14 (3rd Gen)",
				manufacturer: "LENOVO",
			},
		]);
		expect(again).toMatchObject({
			outcome: "UNCHANGED",
			device: { id: first?.device?.id },
			errors: [],
		});
		expect((await portfolio.view()).total.devices).toBe(1);
	});

	it("refuses other data for a serial number and names the fields", async () => {
		const { fleet } = fleetFixture(test);
		const device = aDevice();
		await fleet.register([device]);
		const [result] = await fleet.register([
			{ ...device, country: "NO", costCentre: "4711" },
		]);
		expect(result).toMatchObject({ outcome: "REFUSED", device: null });
		expect(codesOf(result)).toEqual(["ALREADY_EXISTS"]);
		expect(result?.errors[0]?.message).toContain("(country, costCentre)");
		expect(result?.errors[0]?.field).toEqual(["devices", "0", "serialNumber"]);
	});

	it("takes the first of two devices with one serial number in a request", async () => {
		const { fleet } = fleetFixture(test);
		const device = aDevice();
		const results = await fleet.register([
			device,
			aDevice(),
			{ ...device, serialNumber: device.serialNumber.toLowerCase() },
		]);
		expect(results.map(({ outcome }) => outcome)).toEqual([
			"REGISTERED",
			"REGISTERED",
			"REFUSED",
		]);
		expect(results[2]?.errors[0]?.message).toContain("devices[0]");
	});

	it.each([
		[
			"SERIAL_PLACEHOLDER",
			{ serialNumber: "To be filled by O.E.M." },
			"serialNumber",
		],
		["SERIAL_EXCEL_NUMBER", { serialNumber: "1E+10" }, "serialNumber"],
		["SERIAL_MISSING", { serialNumber: "  " }, "serialNumber"],
		["FIELD_TOO_LONG", { serialNumber: "A".repeat(81) }, "serialNumber"],
		["FIELD_TOO_LONG", { modelName: "m".repeat(161) }, "modelName"],
		["FIELD_TOO_LONG", { costCentre: "c".repeat(81) }, "costCentre"],
		["MODEL_PLACEHOLDER", { modelName: "System Product Name" }, "modelName"],
		["DATE_IN_FUTURE", { purchasedOn: "2199-01-01" }, "purchasedOn"],
		["DATE_TOO_OLD", { purchasedOn: "1989-12-31" }, "purchasedOn"],
		[
			"DEVICE_LEFT_OUT",
			{ modelName: "VMware Virtual Platform" },
			"serialNumber",
		],
	])("refuses %s and registers the rest", async (code, over, field) => {
		const { fleet } = fleetFixture(test);
		const results = await fleet.register([aDevice(over), aDevice()]);
		expect(results.map(({ outcome }) => outcome)).toEqual([
			"REFUSED",
			"REGISTERED",
		]);
		expect(codesOf(results[0])).toEqual([code]);
		expect(results[0]?.errors[0]?.field).toEqual(["devices", "0", field]);
	});

	it("tells every fault of a device at once", async () => {
		const { fleet } = fleetFixture(test);
		const [result] = await fleet.register([
			aDevice({
				serialNumber: "n/a",
				modelName: "",
				purchasedOn: "2199-01-01",
			}),
		]);
		expect(codesOf(result)).toEqual([
			"SERIAL_PLACEHOLDER",
			"MODEL_MISSING",
			"DATE_IN_FUTURE",
		]);
	});

	it("takes NA for Namibia, which a file may not", async () => {
		const { fleet } = fleetFixture(test);
		const [result] = await fleet.register([aDevice({ country: "NA" })]);
		expect(result?.device?.country).toBe("NA");
	});

	it.each(["TENANT_VIEWER", "OPERATOR", "AUDITOR", "PUBLIC"] as const)(
		"is not for %s",
		async (role) => {
			const { fleet } = fleetFixture(test).as(role);
			await expect(fleet.register([aDevice()])).rejects.toMatchObject({
				code: "FORBIDDEN",
			});
			await expect(fleet.flip("imp_x")).rejects.toMatchObject({
				code: "FORBIDDEN",
			});
		},
	);

	it("takes 500 at once, and neither none nor 501", async () => {
		const { fleet, portfolio } = fleetFixture(test);
		const devices = Array.from({ length: 501 }, () => aDevice());
		await expect(fleet.register(devices)).rejects.toMatchObject({
			code: "INVALID_INPUT",
		});
		await expect(fleet.register([])).rejects.toMatchObject({
			code: "INVALID_INPUT",
		});
		await fleet.register(devices.slice(0, 500));
		expect((await portfolio.view()).total.devices).toBe(500);
	});

	it("registers a device once when several send it at the same time", async () => {
		const { fleet, portfolio } = fleetFixture(test);
		const device = aDevice();
		const answers = await Promise.all(
			Array.from({ length: 6 }, () => fleet.register([device, aDevice()])),
		);
		const outcomes = answers.map(([first]) => first?.outcome).sort();
		expect(outcomes).toEqual([
			"REGISTERED",
			"UNCHANGED",
			"UNCHANGED",
			"UNCHANGED",
			"UNCHANGED",
			"UNCHANGED",
		]);
		expect((await portfolio.view()).total.devices).toBe(7);
		expect(await portfolio.check()).toEqual([]);
	});
});
