import { addDays, atHour } from "./day.js";
import type {
	Day,
	DemoOrder,
	DemoQuote,
	DemoRetirement,
} from "./demo.types.js";
import {
	EXPIRED_QUOTE_PLAN,
	OPEN_QUOTE_PLAN,
	ORDER_PLANS,
	type OrderPlan,
	type QuotePlan,
} from "./demo-order-plans.js";
import { demoTenant } from "./demo-tenants.js";

const QUOTED_AT = 8;
const ORDERED_AT = 9;

function quote(
	plan: QuotePlan,
	today: Day,
	expectedStatus: DemoQuote["expectedStatus"],
): DemoQuote {
	const day = addDays(today, -plan.daysAgo);
	return {
		key: plan.key,
		tenantKey: plan.tenantKey,
		userKey: plan.userKey,
		clientReference: `DEMO-${plan.key.toUpperCase()}`,
		// Devices are bought before they are quoted.
		filter: { costCentre: plan.costCentre, purchasedTo: addDays(day, -1) },
		mix: plan.mix,
		currency: demoTenant(plan.tenantKey).currency,
		createdAt: atHour(day, QUOTED_AT),
		expectedStatus,
	};
}

function retirements(plan: OrderPlan, today: Day): DemoRetirement[] {
	return (plan.retirements ?? []).map(({ projectKey, extent, daysAgo }) => ({
		projectKey,
		extent,
		retiredOn: addDays(today, -daysAgo),
		registryReference: `DEMO-${plan.key}-${projectKey}`,
	}));
}

function order(plan: OrderPlan, today: Day): DemoOrder {
	const day = addDays(today, -plan.daysAgo);
	const { cancelledAfterHours } = plan;
	return {
		key: plan.key,
		quote: quote(plan, today, "ORDERED"),
		beneficiary: demoTenant(plan.tenantKey).legalEntity,
		idempotencyKey: `demo-order-${plan.key}`,
		placedAt: atHour(day, ORDERED_AT),
		cancellation:
			cancelledAfterHours === undefined
				? null
				: {
						at: atHour(day, ORDERED_AT + cancelledAfterHours),
						reason: "Ordered for the wrong cost centre.",
						idempotencyKey: `demo-cancel-${plan.key}`,
					},
		retirements: retirements(plan, today),
		expectedStatus: plan.expectedStatus,
	};
}

/**
 * The demo's orders in the order in which they are placed; each cancellation comes before the next order, and all retirements
 * after the last one.
 * @param today the day that all others are counted back from
 */
export function demoOrders(today: Day): DemoOrder[] {
	return ORDER_PLANS.map((plan) => order(plan, today));
}

/** Quotes that are not ordered: one that has expired, one that is open on `today` and for twelve days more. */
export function demoQuotes(today: Day): DemoQuote[] {
	return [
		quote(EXPIRED_QUOTE_PLAN, today, "EXPIRED"),
		quote(OPEN_QUOTE_PLAN, today, "OPEN"),
	];
}
