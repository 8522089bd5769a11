import { Check, Entity, Index } from "typeorm";
import {
	IdColumn,
	IntegerColumn,
	LENGTHS,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import {
	TenantKeyed,
	TenantOwned,
} from "../../platform/tenancy/tenant-owned.js";
import type {
	PortfolioDimension,
	PortfolioFigures,
} from "./portfolio.types.js";

/** The sum of all postings of one slice: what the portfolio shows, whatever the fleet's size. */
@Entity("portfolio_rollup")
@Check(
	"ck_portfolio_rollup_figures",
	"devices >= 0 AND devicesWithoutFootprint >= 0 AND footprintGrams >= 0 AND coveredGrams >= 0 AND offsetGrams >= 0 AND allocatedGrams >= 0 AND retiredGrams >= 0",
)
export class PortfolioRollupEntity
	extends TenantKeyed
	implements PortfolioFigures
{
	@TextColumn(LENGTHS.code, { primary: true })
	dimension!: PortfolioDimension;
	@TextColumn(LENGTHS.id, { primary: true })
	rollupKey!: string;
	@IntegerColumn()
	devices!: number;
	@IntegerColumn()
	devicesWithoutFootprint!: number;
	@IntegerColumn()
	footprintGrams!: number;
	@IntegerColumn()
	coveredGrams!: number;
	@IntegerColumn()
	offsetGrams!: number;
	@IntegerColumn()
	allocatedGrams!: number;
	@IntegerColumn()
	retiredGrams!: number;
}

/** One change of one slice. Postings are added, never changed or deleted; a mistake is corrected by a new one. */
@Entity("portfolio_posting")
@Index("ix_portfolio_posting_at", ["tenantId", "at"])
export class PortfolioPostingEntity
	extends TenantOwned
	implements PortfolioFigures
{
	@TimeColumn()
	at!: string;
	@TextColumn(LENGTHS.code)
	dimension!: PortfolioDimension;
	@IdColumn()
	rollupKey!: string;
	@IntegerColumn()
	devices!: number;
	@IntegerColumn()
	devicesWithoutFootprint!: number;
	@IntegerColumn()
	footprintGrams!: number;
	@IntegerColumn()
	coveredGrams!: number;
	@IntegerColumn()
	offsetGrams!: number;
	@IntegerColumn()
	allocatedGrams!: number;
	@IntegerColumn()
	retiredGrams!: number;
}

export const PORTFOLIO_ENTITIES = [
	PortfolioRollupEntity,
	PortfolioPostingEntity,
] as const;
