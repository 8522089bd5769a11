import { GRAMS_PER_TONNE, subRange } from "@tonnetrace/domain";
import {
	type AllocationView,
	serialRangeOf,
} from "../modules/inventory/index.js";
import type { Quote } from "../modules/quotes/index.js";
import type { DemoOrder, DemoQuote, DemoRetirement } from "./demo.types.js";
import { idOf, OPERATOR, type Seeding } from "./seeding.js";

/** Places the demo's orders in their order, cancels one, and records retirements when all are placed. */
export async function seedOrders(seeding: Seeding): Promise<void> {
	const { data, clock } = seeding;
	const placed: { order: DemoOrder; id: string }[] = [];
	for (const order of data.orders)
		placed.push({ order, id: await placeOrder(seeding, order) });
	for (const { order, id } of placed) {
		for (const retirement of order.retirements)
			await retire(seeding, order, id, retirement);
	}
	for (const plan of data.quotes) await makeQuote(seeding, plan);
	clock.set();
}

async function makeQuote(
	{ clock, enter, ids }: Seeding,
	plan: DemoQuote,
): Promise<Quote> {
	clock.set(plan.createdAt);
	const { quotes } = enter(plan.tenantKey, plan.userKey);
	return quotes.create({
		filter: {
			costCentre: plan.filter.costCentre,
			purchasedTo: plan.filter.purchasedTo,
		},
		mix: plan.mix.map(({ projectKey, percent }) => ({
			projectId: idOf(ids.projects, projectKey),
			percent,
		})),
		currency: plan.currency,
		clientReference: plan.clientReference,
	});
}

async function placeOrder(
	seeding: Seeding,
	{
		quote: plan,
		beneficiary,
		placedAt,
		cancellation,
		idempotencyKey,
	}: DemoOrder,
): Promise<string> {
	const quote = await makeQuote(seeding, plan);
	const { clock } = seeding;
	const { orders } = seeding.enter(plan.tenantKey, plan.userKey);
	clock.set(placedAt);
	const { id } = await orders.place({
		quoteId: quote.id,
		beneficiary,
		clientReference: plan.clientReference,
		idempotencyKey,
	});
	await seeding.app.worker.drain();
	if (cancellation) {
		clock.set(cancellation.at);
		await orders.cancel({
			orderId: id,
			reason: cancellation.reason,
			idempotencyKey: cancellation.idempotencyKey,
		});
	}
	return id;
}

async function retire(
	{ app, clock, enter, ids }: Seeding,
	{ quote, beneficiary }: DemoOrder,
	orderId: string,
	{ projectKey, extent, retiredOn, registryReference }: DemoRetirement,
): Promise<void> {
	clock.set(`${retiredOn}T12:00:00Z`);
	const { scope } = enter(quote.tenantKey);
	const allocations = await app.platform.inventory.allocationsOf(scope, [
		orderId,
	]);
	const ofProject = allocations.filter(
		({ projectId, released }) =>
			!released && projectId === ids.projects.get(projectKey),
	);
	let part = 0;
	for (const allocation of ofProject) {
		for (const serials of creditsToRetire(allocation, extent)) {
			await app.platform.inventory.recordRetirement(OPERATOR, {
				batchId: allocation.batchId,
				serials,
				retiredOn,
				registryReference:
					part === 0 ? registryReference : `${registryReference}-${part + 1}`,
				beneficiary,
				idempotencyKey: `${registryReference}-${part}`,
			});
			part++;
		}
	}
	await app.worker.drain();
}

/** WHOLE: every credit the allocation touches that isn't retired yet; HALF: the first half of those wholly inside it. */
function creditsToRetire(
	{ batch, batchStart, batchEnd, retirements }: AllocationView,
	extent: DemoRetirement["extent"],
): string[] {
	const done = retirements.reduce(
		(last, { retirement }) => Math.max(last, retirement.endGram),
		0,
	);
	const whole = extent === "WHOLE";
	const first = Math.max(
		whole
			? Math.floor(batchStart / GRAMS_PER_TONNE)
			: Math.ceil(batchStart / GRAMS_PER_TONNE),
		done / GRAMS_PER_TONNE,
	);
	const end = whole
		? Math.ceil(batchEnd / GRAMS_PER_TONNE)
		: Math.floor(batchEnd / GRAMS_PER_TONNE);
	const quantity = whole ? end - first : Math.floor((end - first) / 2);
	return quantity > 0
		? [subRange(serialRangeOf(batch), first, quantity).text]
		: [];
}
