import type { DemoQuote } from "./demo.types.js";
import { DEMO_CREDIT_BATCHES } from "./demo-credit-batches.js";
import { demoFleet } from "./demo-fleet.js";
import { demoOrders, demoQuotes } from "./demo-orders.js";
import { DEMO_REGIONS } from "./demo-regions.js";
import { demoTenant } from "./demo-tenants.js";
import { DEMO_USERS } from "./demo-users.js";

const TODAY = "2026-11-23";
const orders = demoOrders(TODAY);
const quotes = [...orders.map((order) => order.quote), ...demoQuotes(TODAY)];
const pilot = DEMO_REGIONS.find(({ code }) => code === "NORDICS")?.revisions.at(
	-1,
);
const HOUR = 3_600_000;
/** The pilot's bands: a device of an ordinary fleet takes 500 or 1,000 kg, so this many tonnes each at most. */
const MAX_TONNES_EACH = 1;
const MIN_TONNES_EACH = 0.5;

function devicesOf({ tenantKey, filter }: DemoQuote) {
	const { fleetSize, seed } = demoTenant(tenantKey);
	return demoFleet(tenantKey, fleetSize, seed, TODAY).filter(
		(device) =>
			device.costCentre === filter.costCentre &&
			device.purchasedOn <= filter.purchasedTo,
	).length;
}

describe("the demo's orders and quotes", () => {
	it("show every state", () => {
		expect(new Set(orders.map((order) => order.expectedStatus))).toEqual(
			new Set(["ALLOCATED", "RETIRING", "RETIRED", "CANCELLED"]),
		);
		expect(demoQuotes(TODAY).map((quote) => quote.expectedStatus)).toEqual([
			"EXPIRED",
			"OPEN",
		]);
	});

	it("are placed one after the other, on quotes that were still open", () => {
		const times = orders.map((order) => order.placedAt);
		expect(times).toEqual([...times].sort());
		for (const { quote, placedAt } of orders)
			expect(quote.createdAt < placedAt).toBe(true);
	});

	it("use each device at most once", () => {
		const chosen = quotes.map((q) => `${q.tenantKey} ${q.filter.costCentre}`);
		expect(new Set(chosen).size).toBe(chosen.length);
	});

	it.each(quotes.map((quote) => [quote.key, quote] as const))(
		"%s is on offer, sums to 100 and finds devices",
		(_key, quote) => {
			const settings = pilot?.settings;
			const offered = settings?.prices.map((price) => price.projectKey);
			for (const share of quote.mix) {
				expect(offered).toContain(share.projectKey);
				expect(Number.isInteger(share.percent)).toBe(true);
			}
			expect(quote.mix.reduce((sum, share) => sum + share.percent, 0)).toBe(
				100,
			);
			expect(settings?.currencies).toContain(quote.currency);
			expect(settings?.pilotTenantKeys).toContain(quote.tenantKey);
			expect(DEMO_USERS.map((user) => user.key)).toContain(quote.userKey);
			expect(devicesOf(quote)).toBeGreaterThan(20);
		},
	);

	it("are dated inside the pilot, and expire as the pilot says", () => {
		const days = pilot?.settings.quoteValidityDays ?? 0;
		for (const quote of quotes) {
			expect(quote.createdAt > (pilot?.effectiveFrom ?? "")).toBe(true);
			const age =
				Date.parse(`${TODAY}T00:00:00Z`) - Date.parse(quote.createdAt);
			if (quote.expectedStatus === "EXPIRED")
				expect(age).toBeGreaterThan(days * 24 * HOUR);
			if (quote.expectedStatus === "OPEN")
				expect(age).toBeLessThan(days * 24 * HOUR);
		}
	});

	it("are cancelled within the pilot's cancellation hours", () => {
		const hours = pilot?.settings.cancellationHours ?? 0;
		for (const { cancellation, expectedStatus, placedAt } of orders) {
			expect(cancellation !== null).toBe(expectedStatus === "CANCELLED");
			if (cancellation === null) continue;
			const after = Date.parse(cancellation.at) - Date.parse(placedAt);
			expect(after).toBeGreaterThan(0);
			expect(after).toBeLessThan(hours * HOUR);
		}
	});

	it("never ask for more than a project's stock", () => {
		const asked = new Map<string, number>();
		for (const quote of quotes)
			for (const { projectKey, percent } of quote.mix)
				asked.set(
					projectKey,
					(asked.get(projectKey) ?? 0) +
						(devicesOf(quote) * MAX_TONNES_EACH * percent) / 100,
				);
		for (const [projectKey, tonnes] of asked) {
			const stock = DEMO_CREDIT_BATCHES.filter(
				(batch) => batch.projectKey === projectKey,
			).reduce((sum, batch) => sum + batch.quantity, 0);
			expect(tonnes).toBeLessThan(stock);
		}
	});

	it("leave about 100 t of one project", () => {
		const order = orders.find(({ key }) => key === "nordlys-tampere");
		if (order === undefined) throw new Error("The order is missing.");
		const devices = devicesOf(order.quote);
		const stock = 170;
		expect(stock - devices * MIN_TONNES_EACH).toBeLessThan(125);
		expect(stock - devices * MAX_TONNES_EACH).toBeGreaterThan(40);
	});
});

describe("the demo's retirements", () => {
	const retired = (key: string) =>
		orders.find((order) => order.key === key)?.retirements ?? [];

	it("come after every order that fills their last credit", () => {
		orders.forEach((order, at) => {
			for (const { projectKey, extent, retiredOn } of order.retirements) {
				expect(order.quote.mix.map((s) => s.projectKey)).toContain(projectKey);
				if (extent !== "WHOLE") continue;
				const next = orders
					.slice(at + 1)
					.find(
						(later) =>
							later.cancellation === null &&
							later.quote.mix.some((s) => s.projectKey === projectKey),
					);
				expect((next?.placedAt ?? "9999") < retiredOn).toBe(true);
			}
		});
	});

	it("cover all projects of a RETIRED order, and not all of a RETIRING one", () => {
		for (const { key, quote, expectedStatus } of orders) {
			const whole = retired(key).filter((r) => r.extent === "WHOLE").length;
			expect(whole === quote.mix.length).toBe(expectedStatus === "RETIRED");
			expect(retired(key).length > 0).toBe(
				["RETIRED", "RETIRING"].includes(expectedStatus),
			);
		}
	});

	it("touch no project of an order that stays ALLOCATED", () => {
		const touched = orders.flatMap((order) =>
			order.retirements.map((retirement) => retirement.projectKey),
		);
		const allocated = orders
			.filter((order) => order.expectedStatus === "ALLOCATED")
			.flatMap((order) => order.quote.mix.map((share) => share.projectKey));
		expect(allocated.filter((key) => touched.includes(key))).toEqual([]);
	});
});
