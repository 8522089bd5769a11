import { CertificateJobs } from "../modules/certificates/index.js";
import { OrderRetirements, OrderService } from "../modules/orders/index.js";
import { OrderRepository } from "../modules/orders/order.repository.js";
import { QuoteService } from "../modules/quotes/index.js";
import { QuoteRepository } from "../modules/quotes/quote.repository.js";
import type {
	PlatformServices,
	TenantServices,
} from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/** Builds one tenant's quotes and orders on its fleet and the platform's stock. */
export function composeOrders(
	ports: Ports,
	platform: PlatformServices,
	scope: TenantScope,
	{
		fleet,
		portfolioLedger: portfolio,
	}: Pick<TenantServices, "fleet" | "portfolioLedger">,
): Pick<TenantServices, "quotes" | "orders" | "orderRetirements"> {
	const { database } = ports;
	const { inventory } = platform;
	const orders = new OrderRepository(database, scope);
	const certificates = new CertificateJobs(ports.jobs);
	const quotes = new QuoteService({
		...ports,
		...platform,
		scope,
		fleet,
		quotes: new QuoteRepository(database, scope),
	});
	return {
		quotes,
		orders: new OrderService({
			...ports,
			scope,
			orders,
			quotes,
			fleet,
			inventory,
			regions: platform.regions,
			portfolio,
			certificates,
		}),
		orderRetirements: new OrderRetirements({
			...ports,
			scope,
			orders,
			fleet,
			inventory,
			portfolio,
			certificates,
		}),
	};
}
