import type { Registry } from "@tonnetrace/domain";
import { Check, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
	DateColumn,
	FlagColumn,
	IdColumn,
	IntegerColumn,
	LENGTHS,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import { TenantOwned } from "../../platform/tenancy/tenant-owned.js";

/**
 * A numbering of credits: (registry, scope). Its row is what registrations lock, so that two can't overlap. Registries that
 * write alike lock the row under OTHER besides their own.
 */
@Entity("serial_scope")
export class SerialScopeEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.code) })
	registry!: Registry;
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.serialRange) })
	serialScope!: string;
	/** Registered in it so far. */
	@SmallNumberColumn()
	batches!: number;
}

/** A registered serial range of whole credits. The counters change by guarded updates only. */
@Entity("credit_batch")
@Check(
	"ck_credit_batch_counters",
	"freeGrams >= 0 AND allocatedGrams >= 0 AND retiredGrams >= 0 AND freeGrams + allocatedGrams + retiredGrams = quantity * 1000000",
)
@ForeignKey("project", ["projectId"], ["id"], {
	name: "fk_credit_batch_project",
})
@ForeignKey(
	"serial_scope",
	["registry", "serialScope"],
	["registry", "serialScope"],
	{ name: "fk_credit_batch_scope" },
)
@Index("ux_credit_batch_serials", ["registry", "serialScope", "firstSerial"], {
	unique: true,
})
@Index("ix_credit_batch_project", ["projectId", "id"])
@Index("ix_credit_batch_registered", ["registeredAt", "id"])
@Index("ix_credit_batch_vintage", ["vintage", "id"])
@Index("ix_credit_batch_quantity", ["quantity", "id"])
@Index("ix_credit_batch_free", ["freeGrams", "id"])
export class CreditBatchEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@IdColumn()
	projectId!: string;
	@TextColumn(LENGTHS.code)
	registry!: Registry;
	@TextColumn(LENGTHS.serialRange)
	serialScope!: string;
	@IntegerColumn()
	firstSerial!: number;
	@IntegerColumn()
	lastSerial!: number;
	@TextColumn(LENGTHS.serialRange)
	serialText!: string;
	/** Whole credits. */
	@IntegerColumn()
	quantity!: number;
	@SmallNumberColumn()
	vintage!: number;
	@IntegerColumn()
	freeGrams!: number;
	@IntegerColumn()
	allocatedGrams!: number;
	@IntegerColumn()
	retiredGrams!: number;
	@TimeColumn()
	registeredAt!: string;
}

/** A run of free grams. With the live allocations, the extents of a batch partition it exactly. */
@Entity("batch_extent")
@ForeignKey("credit_batch", ["batchId"], ["id"], {
	name: "fk_batch_extent_batch",
})
export class BatchExtentEntity {
	@IdColumn({ primary: true })
	batchId!: string;
	@IntegerColumn({ primary: true })
	startGram!: number;
	/** Exclusive. */
	@IntegerColumn()
	endGram!: number;
}

/**
 * A run of a batch's grams that an order holds: [batchStart, batchEnd), which are the grams of the order from orderStart on.
 * No foreign key to the batch: inventory and tenants may one day live on different shards; the books' check covers it.
 */
@Entity("allocation")
@Check("ck_allocation_interval", "batchStart < batchEnd")
@Index("ix_allocation_batch", ["batchId", "batchStart"])
@Index("ix_allocation_order", ["tenantId", "orderId", "orderStart"])
export class AllocationEntity extends TenantOwned {
	@IdColumn()
	batchId!: string;
	@IdColumn()
	projectId!: string;
	@IdColumn()
	orderId!: string;
	@IntegerColumn()
	batchStart!: number;
	@IntegerColumn()
	batchEnd!: number;
	@IntegerColumn()
	orderStart!: number;
	/** Given back: the row tells what was, and claims nothing. */
	@FlagColumn()
	released!: boolean;
	@TimeColumn()
	createdAt!: string;
	@TimeColumn({ nullable: true })
	releasedAt!: string | null;
}

/** Whole credits that a registry has retired. Rows are added, never changed. */
@Entity("retirement")
@Check(
	"ck_retirement_whole",
	"startGram < endGram AND endGram - startGram = quantity * 1000000",
)
@ForeignKey("credit_batch", ["batchId"], ["id"], {
	name: "fk_retirement_batch",
})
@ForeignKey("project", ["projectId"], ["id"], { name: "fk_retirement_project" })
@Index("ux_retirement_batch", ["batchId", "startGram"], { unique: true })
@Index("ix_retirement_project", ["projectId", "id"])
@Index("ix_retirement_retired", ["retiredOn", "id"])
@Index("ix_retirement_recorded", ["recordedAt", "id"])
@Index("ix_retirement_quantity", ["quantity", "id"])
export class RetirementEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@IdColumn()
	batchId!: string;
	@IdColumn()
	projectId!: string;
	@IntegerColumn()
	startGram!: number;
	@IntegerColumn()
	endGram!: number;
	@TextColumn(LENGTHS.serialRange)
	serialText!: string;
	@IntegerColumn()
	quantity!: number;
	@DateColumn()
	retiredOn!: string;
	@TextColumn(LENGTHS.name)
	registryReference!: string;
	@TextColumn(LENGTHS.name)
	beneficiary!: string;
	@TextColumn(LENGTHS.url, { nullable: true })
	url!: string | null;
	@TimeColumn()
	recordedAt!: string;
	@IdColumn()
	recordedBy!: string;
}

export const INVENTORY_ENTITIES = [
	SerialScopeEntity,
	CreditBatchEntity,
	BatchExtentEntity,
	AllocationEntity,
	RetirementEntity,
] as const;
