import type { QuoteService } from "./quote.service.js";

export { ExistingDeviceScope } from "../../platform/graphql/domain-enums.js";
export type { Quote, QuoteLine } from "./quote.js";
export { quoteLoader } from "./quote.loaders.js";
export {
	QuoteGroupResolver,
	QuoteResolver,
	TenantQuotesResolver,
} from "./quote.resolver.js";
export {
	clientReference,
	QuoteService,
	requireAvailable,
	type TenantOffer,
} from "./quote.service.js";
export { QuoteType } from "./quote.type.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly quotes: QuoteService;
	}
}
