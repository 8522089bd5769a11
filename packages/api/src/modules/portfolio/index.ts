import type { PortfolioService } from "./portfolio.service.js";
import type { PortfolioLedger } from "./portfolio-ledger.js";

export type { PortfolioService } from "./portfolio.service.js";
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
export type { PortfolioLedger } from "./portfolio-ledger.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly portfolio: PortfolioService;
		readonly portfolioLedger: PortfolioLedger;
	}
}
