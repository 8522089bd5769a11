import type { OrderService } from "./order.service.js";
import type { OrderRetirements } from "./order-retirements.js";

export type { CertificateRequests, Order, OrderState } from "./order.js";
export { orderLoaders } from "./order.loaders.js";
export {
	DeviceTraceResolver,
	OrderResolver,
	QuoteOrderResolver,
	TenantOrdersResolver,
} from "./order.resolver.js";
export { OrderService } from "./order.service.js";
export { OrderType, TraceLinkType } from "./order.type.js";
export { OrderRetirements } from "./order-retirements.js";
export { type TraceLink, traceDevice, traceRun } from "./trace.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly orders: OrderService;
		readonly orderRetirements: OrderRetirements;
	}
}
