import type { ExistingDevices } from "@tonnetrace/domain";
import { Check, Entity, ForeignKey, Index } from "typeorm";
import {
	IdColumn,
	IntegerColumn,
	LENGTHS,
	LongTextColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import { TenantOwned } from "../../platform/tenancy/tenant-owned.js";

/** A placed order. Its gram space is its quote's. The masses move from allocated to retired, and nowhere else. */
@Entity("order")
@ForeignKey("quote", ["tenantId", "quoteId"], ["tenantId", "id"], {
	name: "fk_order_quote",
})
@Index("ux_order_number", ["tenantId", "number"], { unique: true })
@Index("ux_order_quote", ["tenantId", "quoteId"], { unique: true })
@Index("ux_order_client_reference", ["tenantId", "clientReference"], {
	unique: true,
})
@Index("ix_order_placed", ["tenantId", "placedAt", "id"])
@Index("ix_order_status", ["tenantId", "status", "placedAt", "id"])
@Index("ix_order_offset", ["tenantId", "offsetGrams", "id"])
@Index("ix_order_key", ["tenantId", "idempotencyKey", "id"])
@Check(
	"ck_order_masses",
	"allocatedGrams >= 0 AND retiredGrams >= 0 AND allocatedGrams + retiredGrams <= offsetGrams",
)
export class OrderEntity extends TenantOwned {
	@TextColumn(LENGTHS.code)
	number!: string;
	@IdColumn()
	quoteId!: string;
	/** Legal entity in whose name credits are retired; never defaulted. */
	@TextColumn(LENGTHS.name)
	beneficiary!: string;
	@TextColumn(LENGTHS.key, { nullable: true })
	clientReference!: string | null;
	@TextColumn(LENGTHS.key)
	idempotencyKey!: string;
	@TextColumn(LENGTHS.code)
	status!: string;
	@IntegerColumn()
	devices!: number;
	@IntegerColumn()
	computedGrams!: number;
	@IntegerColumn()
	offsetGrams!: number;
	@IntegerColumn()
	allocatedGrams!: number;
	@IntegerColumn()
	retiredGrams!: number;
	@TextColumn(LENGTHS.code)
	rounding!: string;
	@TextColumn(3)
	currency!: string;
	@IntegerColumn()
	totalMinor!: number;
	@IdColumn()
	placedBy!: string;
	@TimeColumn()
	placedAt!: string;
	@TimeColumn()
	cancellableUntil!: string;
	@TimeColumn({ nullable: true })
	cancelledAt!: string | null;
	@TextColumn(LENGTHS.text, { nullable: true })
	cancelReason!: string | null;
	/** WHOLE_LIFE or REMAINING_USE; null: before there was a choice, the whole life. */
	@TextColumn(LENGTHS.code, { nullable: true })
	existing!: ExistingDevices | null;
	/** The sentence of the method that says what that is, as it was then. */
	@LongTextColumn({ nullable: true })
	existingRule!: string | null;
}

export const ORDER_ENTITIES = [OrderEntity] as const;
