import { type DeviceCategory, MODEL_NAME_KEY_LENGTH } from "@tonnetrace/domain";
import { Check, Entity, Index } from "typeorm";
import {
	DateColumn,
	IdColumn,
	IntegerColumn,
	LENGTHS,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import { TenantOwned } from "../../platform/tenancy/tenant-owned.js";

/** A device of a fleet. Each order of the list has an index that ends with the id, so that pages cost the same wherever they are. */
@Entity("device")
@Check(
	"ck_device_footprint",
	"footprintGrams >= 0 AND (footprintGrams = 0) = (footprintId IS NULL)",
)
@Check(
	"ck_device_coverage",
	"(coverage = 'NONE' AND orderId IS NULL AND orderStart = 0 AND offsetGrams = 0) OR (coverage IN ('ALLOCATED', 'RETIRED') AND orderId IS NOT NULL AND orderStart >= 0 AND offsetGrams > 0 AND footprintGrams > 0)",
)
@Check(
	"ck_device_covered",
	"coveredGrams >= 0 AND coveredGrams <= footprintGrams",
)
@Index("ux_device_serial", ["tenantId", "serialKey"], { unique: true })
@Index("ix_device_lookup", ["serialKey"])
@Index("ix_device_name", ["tenantId", "nameKey", "id"])
@Index("ix_device_model", ["tenantId", "modelKey", "footprintGrams"])
@Index("ix_device_known_model", ["tenantId", "modelId", "footprintGrams", "id"])
@Index("ix_device_category", ["tenantId", "category", "id"])
@Index("ix_device_country", ["tenantId", "country", "id"])
@Index("ix_device_purchased", ["tenantId", "purchasedOn", "id"])
@Index("ix_device_footprint", ["tenantId", "footprintGrams", "id"])
@Index("ix_device_registered", ["tenantId", "registeredAt", "id"])
@Index("ix_device_coverage", ["tenantId", "coverage", "serialKey", "id"])
@Index("ix_device_cost_centre", ["tenantId", "costCentre", "id"])
@Index("ix_device_order_reference", ["tenantId", "orderReference", "id"])
@Index("ix_device_footprint_coverage", [
	"tenantId",
	"footprintId",
	"coverage",
	"id",
])
export class DeviceEntity extends TenantOwned {
	@TextColumn(LENGTHS.serialNumber)
	serialNumber!: string;
	/** Upper case without blanks: unique in the tenant. */
	@TextColumn(LENGTHS.serialNumber)
	serialKey!: string;
	@TextColumn(LENGTHS.manufacturer, { nullable: true })
	manufacturer!: string | null;
	@TextColumn(LENGTHS.modelName)
	modelName!: string;
	/** The name in lower case, for search and order. */
	@TextColumn(LENGTHS.modelName)
	nameKey!: string;
	/** The name as models are compared: equal for all spellings of one. */
	@TextColumn(MODEL_NAME_KEY_LENGTH)
	modelKey!: string;
	@TextColumn(LENGTHS.partNumber, { nullable: true })
	partNumber!: string | null;
	@TextColumn(LENGTHS.code)
	category!: DeviceCategory;
	@TextColumn(2)
	country!: string;
	@DateColumn()
	purchasedOn!: string;
	@TextColumn(LENGTHS.costCentre, { nullable: true })
	costCentre!: string | null;
	@TextColumn(LENGTHS.orderReference, { nullable: true })
	orderReference!: string | null;
	@TimeColumn()
	registeredAt!: string;
	/** The import that it came with. */
	@IdColumn({ nullable: true })
	importId!: string | null;
	@IdColumn({ nullable: true })
	modelId!: string | null;
	@IdColumn({ nullable: true })
	footprintId!: string | null;
	/** 0: unknown. */
	@IntegerColumn()
	footprintGrams!: number;
	/** QUOTED is never stored: it ends by the clock. */
	@TextColumn(LENGTHS.code)
	coverage!: "NONE" | "ALLOCATED" | "RETIRED";
	@IdColumn({ nullable: true })
	orderId!: string | null;
	/** First gram in the order's space. */
	@IntegerColumn()
	orderStart!: number;
	@IntegerColumn()
	offsetGrams!: number;
	/** The part of the footprint that its order covers: all of it, or the use that remained when it was quoted. */
	@IntegerColumn({ default: 0 })
	coveredGrams!: number;
}
