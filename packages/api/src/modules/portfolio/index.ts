import type { PortfolioService } from "./portfolio.service.js";
import type { PortfolioLedger } from "./portfolio-ledger.js";

export {
	PortfolioResolver,
	TenantPortfolioResolver,
} from "./portfolio.resolver.js";
export { PortfolioService } from "./portfolio.service.js";
export { EquivalencyType } from "./portfolio.type.js";
export type {
	DeviceDelta,
	PortfolioDelta,
	PortfolioDimension,
	PortfolioFault,
	PortfolioFigure,
	PortfolioFigures,
	PortfolioRecount,
	PortfolioRow,
	PortfolioView,
	ProjectDelta,
} from "./portfolio.types.js";
export { PortfolioLedger } from "./portfolio-ledger.js";
export { categoryLabel, countryLabel } from "./slice-labels.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly portfolio: PortfolioService;
		readonly portfolioLedger: PortfolioLedger;
	}
}
