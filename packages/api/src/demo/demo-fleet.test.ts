import * as fc from "fast-check";
import { REFERENCE_DEVICE_MODELS } from "../reference/index.js";
import { addDays } from "./day.js";
import { demoFleet } from "./demo-fleet.js";
import { DEMO_TENANTS, demoTenant } from "./demo-tenants.js";

const TODAY = "2026-11-23";
const fleetOf = (key: string) => {
	const { fleetSize, seed } = demoTenant(key);
	return demoFleet(key, fleetSize, seed, TODAY);
};
const withSheet = new Set(
	REFERENCE_DEVICE_MODELS.filter((model) => model.sheet !== null).map(
		(model) => model.name,
	),
);

describe("the demo's fleets", () => {
	it("are the same for the same arguments, and others for another seed", () => {
		expect(fleetOf("nordlys")).toEqual(fleetOf("nordlys"));
		expect(demoFleet("nordlys", 50, 1, TODAY)).not.toEqual(
			demoFleet("nordlys", 50, 2, TODAY),
		);
	});

	it("begin alike, whatever their size", () => {
		expect(demoFleet("bjorkdal", 40, 7, TODAY)).toEqual(
			demoFleet("bjorkdal", 400, 7, TODAY).slice(0, 40),
		);
	});

	it("give each device a serial of eight characters, unique over all tenants", () => {
		const serials = DEMO_TENANTS.flatMap(({ key }) =>
			fleetOf(key).map((device) => device.serialNumber),
		);
		expect(new Set(serials).size).toBe(serials.length);
		for (const serial of serials)
			expect(serial).toMatch(/^(PF|MP|V3)[0-9A-HJKMNP-TV-Z]{6}$/);
	});

	it("buy in the last three years, whatever day it is", () => {
		fc.assert(
			fc.property(
				fc.date({
					min: new Date("2020-01-01"),
					max: new Date("2040-12-31"),
					noInvalidDate: true,
				}),
				fc.integer(),
				(now, seed) => {
					const today = now.toISOString().slice(0, 10);
					const [year = "", month = "", day = ""] = today.split("-");
					const threeYearsAgo = `${Number(year) - 3}-${month}-${day}`;
					for (const { purchasedOn } of demoFleet("havbris", 40, seed, today)) {
						expect(purchasedOn < today).toBe(true);
						expect(purchasedOn > threeYearsAgo).toBe(true);
						expect(addDays(purchasedOn, 0)).toBe(purchasedOn);
					}
				},
			),
			{ numRuns: 200 },
		);
	});

	it("are 60 % notebooks, 25 % monitors, 10 % desktops, 5 % workstations", () => {
		const fleet = [...fleetOf("nordlys"), ...fleetOf("bjorkdal")];
		const share = (category: string) =>
			fleet.filter((device) => device.category === category).length /
			fleet.length;
		expect(share("NOTEBOOK")).toBeCloseTo(0.6, 1);
		expect(share("MONITOR")).toBeCloseTo(0.25, 1);
		expect(share("DESKTOP")).toBeCloseTo(0.1, 1);
		expect(share("WORKSTATION")).toBeCloseTo(0.05, 1);
	});

	it("have about 2 % of devices without a published figure", () => {
		const fleet = [...fleetOf("nordlys"), ...fleetOf("bjorkdal")];
		const without = fleet.filter(({ modelName }) => !withSheet.has(modelName));
		expect(without.length / fleet.length).toBeGreaterThan(0.012);
		expect(without.length / fleet.length).toBeLessThan(0.03);
	});

	it("agree with the catalogue on category and machine type", () => {
		const models = new Map(
			REFERENCE_DEVICE_MODELS.map((model) => [model.name, model]),
		);
		for (const device of fleetOf("bjorkdal")) {
			const model = models.get(device.modelName);
			if (model === undefined) continue;
			expect(device.category).toBe(model.category);
			if (device.partNumber !== null)
				expect(model.partNumbers).toContain(device.partNumber.slice(0, 4));
		}
	});

	it("stand where their cost centre is", () => {
		for (const tenant of DEMO_TENANTS) {
			const countries = new Map(
				tenant.sites.map((site) => [site.costCentre, site.country]),
			);
			for (const device of fleetOf(tenant.key)) {
				expect(device.country).toBe(countries.get(device.costCentre));
				expect(device.orderReference).toBe(
					`PO-${device.purchasedOn.slice(0, 7).replace("-", "")}-${device.costCentre}`,
				);
			}
		}
	});

	it("refuse an unknown tenant and an impossible size", () => {
		expect(() => demoFleet("nobody", 1, 1, TODAY)).toThrow("no tenant nobody");
		expect(() => demoFleet("nordlys", -1, 1, TODAY)).toThrow(RangeError);
		expect(() => demoFleet("nordlys", 1.5, 1, TODAY)).toThrow(RangeError);
	});
});
