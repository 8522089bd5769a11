import { type Interval, mergeIntervals, totalLength } from "@tonnetrace/domain";
import fc from "fast-check";
import { GramBooks } from "../../../test/gram-books.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";
import { createStock, type Stock } from "../../../test/stock.js";
import type { Project } from "../catalogue/index.js";
import type { CreditBatch } from "./inventory.types.js";

type Command =
	| { readonly kind: "register"; readonly quantity: number }
	| {
			readonly kind: "allocate";
			readonly buyer: number;
			readonly grams: number;
	  }
	| { readonly kind: "release"; readonly order: number }
	| {
			readonly kind: "retire";
			readonly batch: number;
			readonly offset: number;
			readonly quantity: number;
	  };

const command: fc.Arbitrary<Command> = fc.oneof(
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("register" as const),
			quantity: fc.integer({ min: 1, max: 2 }),
		}),
	},
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constant("allocate" as const),
			buyer: fc.nat(1),
			grams: fc.oneof(
				fc.integer({ min: 1, max: 1_700_000 }),
				fc.constantFrom(1, 500_000, 999_999, 1_000_000, 1_500_000, 2_000_000),
			),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("release" as const),
			order: fc.nat(3),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant("retire" as const),
			batch: fc.nat(1),
			offset: fc.nat(1),
			quantity: fc.constantFrom(1, 1, 2),
		}),
	},
);

describe("the books after any history", () => {
	let test: TestApp;
	let stock: Stock;
	let buyers: SeededTenant[];
	beforeAll(async () => {
		test = await startApp();
		stock = createStock(test);
		const region = await test.seed.region();
		buyers = [await test.seed.tenant(region), await test.seed.tenant(region)];
	});
	afterAll(() => test.close());

	/** One project with its batches and orders, in the real books and in the plain ones. */
	class History {
		readonly model = new GramBooks();
		readonly batches: CreditBatch[] = [];
		readonly orders: { id: string; buyer: SeededTenant; grams: number }[] = [];

		constructor(readonly project: Project) {}

		/** Carries the command out in both and expects the same answer. */
		async play(command: Command): Promise<void> {
			if (command.kind === "register") {
				this.model.register(command.quantity);
				this.batches.push(await stock.batch(this.project, command.quantity));
			} else if (command.kind === "allocate") {
				await this.allocate(command.buyer, command.grams);
			} else if (command.kind === "release") {
				const order = this.orders[command.order];
				if (!order) return;
				const expected = this.model.release(command.order + 1);
				expect(
					await codeOf(stock.inventory.release(order.buyer.scope, order.id)),
				).toBe(expected);
			} else {
				const batch = this.batches[command.batch];
				const { offset } = command;
				if (!batch || offset >= batch.quantity) return;
				const quantity = Math.min(command.quantity, batch.quantity - offset);
				const expected = this.model.retire(command.batch, offset, quantity);
				expect(await codeOf(stock.retire(batch, offset, quantity))).toBe(
					expected,
				);
			}
		}

		private async allocate(index: number, grams: number): Promise<void> {
			const buyer = buyers[index];
			if (!buyer) throw new Error("no such buyer");
			const id = await stock.order(buyer);
			const expected = this.model.allocate(this.orders.length + 1, grams);
			expect(await codeOf(stock.allocate(buyer, id, this.project, grams))).toBe(
				expected,
			);
			if (expected === undefined) this.orders.push({ id, buyer, grams });
		}

		/** Every gram has the same owner and state in both. */
		async compare(): Promise<void> {
			const owners = this.batches.map(
				({ quantity }) => new Uint16Array(quantity * 1_000_000),
			);
			const place = new Map(this.batches.map(({ id }, index) => [id, index]));
			for (const [index, { id, buyer, grams }] of this.orders.entries()) {
				const views = (
					await stock.inventory.allocationsOf(buyer.scope, [id])
				).filter(({ released }) => !released);
				for (const { batchId, batchStart, batchEnd } of views)
					owners[place.get(batchId) ?? -1]?.fill(
						index + 1,
						batchStart,
						batchEnd,
					);
				const spans = views.map(
					({ orderStart, orderEnd }): Interval => ({
						start: orderStart,
						end: orderEnd,
					}),
				);
				expect(mergeIntervals(spans)).toEqual(
					views.length > 0 ? [{ start: 0, end: grams }] : [],
				);
				expect(
					views.reduce((sum, { retiredGrams }) => sum + retiredGrams, 0),
				).toBe(this.model.retiredOf(index + 1));
				this.expectTold(id, this.model.retiredOf(index + 1));
			}
			owners.forEach((grams, batch) => {
				expect(
					Buffer.compare(
						Buffer.from(grams.buffer),
						Buffer.from(this.model.owners[batch]?.buffer ?? new ArrayBuffer(0)),
					),
				).toBe(0);
			});
			expect(await stock.stockOf(this.project)).toEqual(this.model.totals());
			expect(await stock.inventory.checkBooks()).toEqual([]);
		}

		/** The order heard of each of its retired grams once. */
		private expectTold(orderId: string, grams: number): void {
			const intervals = stock.told
				.flat()
				.filter((change) => change.orderId === orderId)
				.flatMap(({ orderIntervals }) => orderIntervals);
			expect(totalLength(intervals)).toBe(grams);
			expect(totalLength(mergeIntervals(intervals))).toBe(grams);
		}
	}

	it("are those of one owner for each gram", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(command, { minLength: 6, maxLength: 20 }),
				async (commands) => {
					const history = new History(await stock.project());
					await history.play({ kind: "register", quantity: 2 });
					for (const command of commands) await history.play(command);
					await history.compare();
				},
			),
			{ numRuns: 30 },
		);
	}, 120_000);
});

/** The refusal's code, or undefined when it was carried out; anything else is a fault of ours. */
async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
	try {
		await work;
		return undefined;
	} catch (error) {
		const { code } = error as { code?: string };
		if (code === undefined) throw error;
		return code;
	}
}
