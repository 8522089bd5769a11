import type { ExistingDevices, RoundingPolicy } from "@tonnetrace/domain";
import { Check, Entity, ForeignKey, Index } from "typeorm";
import {
	IdColumn,
	IntegerColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import { TenantOwned } from "../../platform/tenancy/tenant-owned.js";

/** A price for offsetting a fixed set of devices, good until it expires. Only `orderId` is ever set, once. */
@Entity("quote")
@ForeignKey("tenant", ["tenantId"], ["id"], { name: "fk_quote_tenant" })
@Index("ix_quote_created", ["tenantId", "createdAt", "id"])
@Index("ix_quote_expires", ["tenantId", "expiresAt", "id"])
@Check("ck_quote_masses", "offsetGrams >= computedGrams AND computedGrams > 0")
export class QuoteEntity extends TenantOwned {
	@IntegerColumn()
	devices!: number;
	@IntegerColumn()
	computedGrams!: number;
	@IntegerColumn()
	offsetGrams!: number;
	@TextColumn(LENGTHS.code)
	rounding!: RoundingPolicy;
	@TextColumn(3)
	currency!: string;
	@IntegerColumn()
	netMinor!: number;
	@IntegerColumn()
	taxMinor!: number;
	@SmallNumberColumn()
	taxBasisPoints!: number;
	/** JSON: one line a project, with its share of the gram space. */
	@LongTextColumn()
	lines!: string;
	/** JSON: devices that were chosen but can't be quoted, by reason. */
	@LongTextColumn()
	excluded!: string;
	/** The rollout that it was priced under. */
	@IdColumn()
	regionId!: string;
	@SmallNumberColumn()
	revision!: number;
	@TextColumn(LENGTHS.key, { nullable: true })
	clientReference!: string | null;
	@IdColumn()
	createdBy!: string;
	@TimeColumn()
	createdAt!: string;
	@TimeColumn()
	expiresAt!: string;
	@IdColumn({ nullable: true })
	orderId!: string | null;
	/** WHOLE_LIFE or REMAINING_USE; null: before there was a choice, the whole life. */
	@TextColumn(LENGTHS.code, { nullable: true })
	existing!: ExistingDevices | null;
	/** The sentence of the method that says what that is, as it was then. */
	@LongTextColumn({ nullable: true })
	existingRule!: string | null;
}

export const QUOTE_ENTITIES = [QuoteEntity] as const;
