import fc from "fast-check";
import {
	ALL,
	aDevice,
	aRow,
	banded,
	type FleetFixture,
	fleetFixture,
	KNOWN_MODELS,
	postProjectTwin,
	REMAINING,
	remainingOf,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";
import { PORTFOLIO_FIGURES, type PortfolioFigures } from "./portfolio.types.js";

const MODELS = [...Object.keys(KNOWN_MODELS), "Unheard of 9000"];
const CATEGORIES = ["NOTEBOOK", "DESKTOP", "MONITOR", "OTHER"];
const COUNTRIES = ["SE", "NO", "DK"];

const device = fc.record({
	model: fc.nat(MODELS.length - 1),
	country: fc.nat(COUNTRIES.length - 1),
	month: fc.integer({ min: 1, max: 9 }),
});
const step = fc.oneof(
	fc.record({
		kind: fc.constant("register" as const),
		devices: fc.array(device, { minLength: 1, maxLength: 6 }),
	}),
	fc.record({
		kind: fc.constant("import" as const),
		devices: fc.array(device, { minLength: 1, maxLength: 6 }),
	}),
	fc.record({
		kind: fc.constant("order" as const),
		country: fc.option(fc.nat(COUNTRIES.length - 1)),
		remaining: fc.boolean(),
	}),
	fc.record({ kind: fc.constant("cancel" as const), order: fc.nat(9) }),
	fc.record({
		kind: fc.constant("retire" as const),
		order: fc.nat(9),
		grams: fc.integer({ min: 1, max: 1_700_000 }),
	}),
	fc.record({
		kind: fc.constant("learn" as const),
		grams: fc.integer({ min: 1, max: 900_000 }),
	}),
	fc.record({ kind: fc.constant("rebuild" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Order {
	readonly id: string;
	/** What its devices' footprints came to, or what remained of them. */
	readonly covered: number;
	readonly grams: number;
	retired: number;
	cancelled: boolean;
}

/** Plays a history on a fleet, and keeps beside it what each moment's total was. */
class History {
	readonly orders: Order[] = [];
	readonly moments: { at: number; total: PortfolioFigures }[] = [];

	constructor(
		private readonly test: TestApp,
		private readonly fixture: FleetFixture,
	) {}

	async play(next: Step): Promise<void> {
		const { fleet, portfolio, footprints } = this.fixture;
		this.test.clock.advance(10);
		if (next.kind === "register")
			await fleet.register(next.devices.map((each) => aDevice(facts(each))));
		if (next.kind === "import") {
			const importId = unique("imp").replace(" ", "_");
			await fleet.stage(
				importId,
				next.devices.map((each, index) => aRow(index, facts(each))),
			);
			await fleet.flip(importId);
		}
		if (next.kind === "order") await this.order(next);
		if (next.kind === "cancel") await this.cancel(next.order);
		if (next.kind === "retire") await this.retire(next.order, next.grams);
		if (next.kind === "learn") {
			footprints.grams.set("Unheard of 9000", next.grams);
			await fleet.assignMissing();
		}
		if (next.kind === "rebuild") await portfolio.rebuild();
		const at = this.test.clock.now();
		this.moments.push({ at, total: figures((await portfolio.view()).total) });
		// Postings of the next step must not share a millisecond with this one's.
		this.test.clock.advance(10);
	}

	private async order({
		country,
		remaining,
	}: Extract<Step, { kind: "order" }>): Promise<void> {
		const { fleet } = this.fixture;
		const selection = {
			filter:
				country === null ? {} : { countries: [COUNTRIES[country] as string] },
		};
		const rules = remaining ? REMAINING : ALL;
		const { groups } = await fleet.selectForQuote(selection, rules);
		if (groups.length === 0) return;
		const rest = remaining ? remainingOf(groups) : [];
		const masses = remaining
			? rest.map(({ computedGrams }) => computedGrams)
			: groups.map(({ computedEach }) => computedEach);
		const [quoteId, orderId] = [
			unique("quo").replace(" ", "_"),
			unique("ord").replace(" ", "_"),
		];
		await this.inOneUnit(async (at) => {
			const { devices, computedGrams, offsetGrams } = await fleet.layOut(
				{ quoteId, expiresAt: at },
				selection,
				rules,
				banded(masses),
				rest,
			);
			expect(await fleet.cover(quoteId, orderId, at)).toBe(devices);
			this.orders.push({
				id: orderId,
				covered: computedGrams,
				grams: offsetGrams,
				retired: 0,
				cancelled: false,
			});
		});
	}

	private async cancel(index: number): Promise<void> {
		const order = this.orders[index];
		if (!order || order.cancelled || order.retired > 0) return;
		await this.inOneUnit((at) => this.fixture.fleet.uncover(order.id, at));
		order.cancelled = true;
	}

	private async retire(index: number, grams: number): Promise<void> {
		const order = this.orders[index];
		if (!order || order.cancelled || order.retired === order.grams) return;
		const end = Math.min(order.grams, order.retired + grams);
		await this.inOneUnit((at) =>
			this.fixture.fleet.markRetired(
				order.id,
				[{ start: order.retired, end }],
				[{ start: 0, end }],
				at,
			),
		);
		order.retired = end;
	}

	private async inOneUnit(
		work: (at: number) => Promise<unknown>,
	): Promise<void> {
		const at = this.test.clock.now();
		await this.test.app.database.write(async () => {
			await work(at);
			await postProjectTwin(this.fixture, at);
		});
	}
}

const facts = ({
	model,
	country,
	month,
}: {
	model: number;
	country: number;
	month: number;
}) => ({
	modelName: MODELS[model] as string,
	category: CATEGORIES[model] as string,
	country: COUNTRIES[country] as string,
	purchasedOn: `2025-0${month}-28`,
});

const figures = (row: PortfolioFigures) =>
	Object.fromEntries(
		PORTFOLIO_FIGURES.map((figure) => [figure, row[figure]]),
	) as unknown as PortfolioFigures;

describe("the portfolio over random histories", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	it("always equals a recount of the devices, adds up, and remembers how it stood", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(step, { minLength: 1, maxLength: 12 }),
				async (steps) => {
					const fixture = fleetFixture(test);
					const history = new History(test, fixture);
					for (const next of steps) await history.play(next);
					expect(await fixture.portfolio.check()).toEqual([]);
					const retired = history.orders.reduce(
						(sum, order) => sum + order.retired,
						0,
					);
					const { total } = await fixture.portfolio.view();
					expect(total.retiredGrams).toBe(retired);
					expect(total.offsetGrams).toBe(
						history.orders.reduce(
							(sum, { grams, cancelled }) => sum + (cancelled ? 0 : grams),
							0,
						),
					);
					expect(total.coveredGrams).toBe(
						history.orders.reduce(
							(sum, { covered, cancelled }) => sum + (cancelled ? 0 : covered),
							0,
						),
					);
					expect(total.coveredGrams).toBeLessThanOrEqual(total.footprintGrams);
					for (const { at, total: then } of history.moments)
						expect(figures((await fixture.portfolio.view(at)).total)).toEqual(
							then,
						);
				},
			),
			{ numRuns: 25 },
		);
	}, 120_000);
});
