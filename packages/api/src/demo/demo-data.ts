import type {
	Day,
	DemoCreditBatch,
	DemoOrder,
	DemoQuote,
	DemoRegion,
	DemoReseller,
	DemoTenant,
	DemoUser,
} from "./demo.types.js";
import { DEMO_CREDIT_BATCHES } from "./demo-credit-batches.js";
import { demoOrders, demoQuotes } from "./demo-orders.js";
import { DEMO_REGIONS } from "./demo-regions.js";
import { DEMO_RESELLERS, DEMO_TENANTS } from "./demo-tenants.js";
import { DEMO_USERS } from "./demo-users.js";

/** Everything the demo consists of besides the reference catalogue and the fleets. */
export interface DemoData {
	readonly resellers: readonly DemoReseller[];
	readonly tenants: readonly DemoTenant[];
	readonly users: readonly DemoUser[];
	readonly regions: readonly DemoRegion[];
	readonly creditBatches: readonly DemoCreditBatch[];
	readonly orders: readonly DemoOrder[];
	readonly quotes: readonly DemoQuote[];
}

/** The demo as it is on a day; orders and quotes are dated back from it. Fleets come from `demoFleet`. */
export function demoData(today: Day): DemoData {
	return {
		resellers: DEMO_RESELLERS,
		tenants: DEMO_TENANTS,
		users: DEMO_USERS,
		regions: DEMO_REGIONS,
		creditBatches: DEMO_CREDIT_BATCHES,
		orders: demoOrders(today),
		quotes: demoQuotes(today),
	};
}
