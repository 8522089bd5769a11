import { Check, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
	IdColumn,
	IntegerColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";

@Entity("region")
@Index("ux_region_code", ["code"], { unique: true })
export class RegionEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@TextColumn(LENGTHS.code)
	code!: string;
	@TextColumn(LENGTHS.name)
	name!: string;
	/** IANA name; revisions take effect by its clock. */
	@TextColumn(LENGTHS.code)
	timeZone!: string;
}

/** Each country is in one region at most. */
@Entity("region_country")
@ForeignKey("region", ["regionId"], ["id"], {
	name: "fk_region_country_region",
})
@Index("ix_region_country_region", ["regionId"])
export class RegionCountryEntity {
	@PrimaryColumn({ type: "varchar", length: "2" })
	country!: string;
	@IdColumn()
	regionId!: string;
}

/** What is sold in a region from a moment on. Revisions are added, never changed. */
@Entity("rollout_revision")
@ForeignKey("region", ["regionId"], ["id"], {
	name: "fk_rollout_revision_region",
})
@Index("ux_rollout_revision", ["regionId", "revision"], { unique: true })
export class RolloutRevisionEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@IdColumn()
	regionId!: string;
	@SmallNumberColumn()
	revision!: number;
	@TextColumn(LENGTHS.code)
	stage!: string;
	@TimeColumn()
	effectiveFrom!: string;
	/** JSON of the domain's RolloutSettings. */
	@LongTextColumn()
	settings!: string;
	@TextColumn(LENGTHS.text)
	reason!: string;
	@IdColumn()
	authorId!: string;
	@TimeColumn()
	createdAt!: string;
}

/** What a region has sold, in a month (YYYY-MM) or ever (TOTAL): what caps are held against. */
@Entity("region_sales")
@ForeignKey("region", ["regionId"], ["id"], { name: "fk_region_sales_region" })
@Check("ck_region_sales", "soldGrams >= 0")
export class RegionSalesEntity {
	@IdColumn({ primary: true })
	regionId!: string;
	@TextColumn(10, { primary: true })
	period!: string;
	@IntegerColumn()
	soldGrams!: number;
}

export const REGION_ENTITIES = [
	RegionEntity,
	RegionCountryEntity,
	RolloutRevisionEntity,
	RegionSalesEntity,
] as const;
