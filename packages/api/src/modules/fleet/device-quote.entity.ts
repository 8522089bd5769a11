import type { DeviceCategory } from "@tonnetrace/domain";
import { Check, Entity, ForeignKey, Index } from "typeorm";
import {
	FlagColumn,
	IdColumn,
	IntegerColumn,
	LENGTHS,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import { TenantKeyed } from "../../platform/tenancy/tenant-owned.js";

/** What the fleet knows of a quote: until when it is open, and the order that was made of it. */
@Entity("device_quote")
@Index("ix_device_quote_expiry", ["tenantId", "expiresAt"])
@Index("ix_device_quote_order", ["tenantId", "orderId"])
export class DeviceQuoteEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	quoteId!: string;
	@TimeColumn()
	expiresAt!: string;
	@IdColumn({ nullable: true })
	orderId!: string | null;
	/** The order was cancelled. */
	@FlagColumn()
	cancelled!: boolean;
}

/** What a footprint becomes in this quote by its rounding policy: one row per distinct footprint. */
@Entity("device_quote_offset")
@Check("ck_device_quote_offset", "computedGrams > 0 AND offsetGrams > 0")
@ForeignKey("device_quote", ["tenantId", "quoteId"], ["tenantId", "quoteId"], {
	name: "fk_device_quote_offset_quote",
})
export class DeviceQuoteOffsetEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	quoteId!: string;
	@IntegerColumn({ primary: true })
	computedGrams!: number;
	@IntegerColumn()
	offsetGrams!: number;
}

/** The devices of a quote by footprint, counted when they were laid out. */
@Entity("device_quote_group")
@ForeignKey("device_quote", ["tenantId", "quoteId"], ["tenantId", "quoteId"], {
	name: "fk_device_quote_group_quote",
})
export class DeviceQuoteGroupEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	quoteId!: string;
	@IdColumn({ primary: true })
	footprintId!: string;
	@TextColumn(LENGTHS.code, { primary: true })
	category!: DeviceCategory;
	@TextColumn(2, { primary: true })
	country!: string;
	@TextColumn(LENGTHS.modelName)
	modelName!: string;
	@IntegerColumn()
	devices!: number;
	@IntegerColumn()
	computedEach!: number;
	@IntegerColumn()
	offsetEach!: number;
	/** Months that each had been in use; null: their whole lives. */
	@SmallNumberColumn({ nullable: true })
	usedMonths!: number | null;
}

/** What remains of a footprint after so many months of use: one row per distinct pair in a quote of remaining use. */
@Entity("device_quote_remaining")
@Check("ck_device_quote_remaining", "usedMonths >= 0 AND computedGrams > 0")
@ForeignKey("device_quote", ["tenantId", "quoteId"], ["tenantId", "quoteId"], {
	name: "fk_device_quote_remaining_quote",
})
export class DeviceQuoteRemainingEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	quoteId!: string;
	/** The device's, over its whole life. */
	@IdColumn({ primary: true })
	footprintId!: string;
	@SmallNumberColumn({ primary: true })
	usedMonths!: number;
	/** The same inputs computed for the months that remain. */
	@IdColumn()
	remainingFootprintId!: string;
	@IntegerColumn()
	computedGrams!: number;
}

/** A device's place in the gram space of a quote. The intervals of a quote touch and never overlap. */
@Entity("device_interval")
@Check(
	"ck_device_interval",
	"startGram >= 0 AND grams > 0 AND computedGrams > 0",
)
@ForeignKey("device_quote", ["tenantId", "quoteId"], ["tenantId", "quoteId"], {
	name: "fk_device_interval_quote",
})
@ForeignKey("device", ["tenantId", "deviceId"], ["tenantId", "id"], {
	name: "fk_device_interval_device",
})
@Index("ux_device_interval_start", ["tenantId", "quoteId", "startGram"], {
	unique: true,
})
@Index("ix_device_interval_device", ["tenantId", "deviceId", "quoteId"])
export class DeviceIntervalEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	quoteId!: string;
	@IdColumn({ primary: true })
	deviceId!: string;
	@IntegerColumn()
	startGram!: number;
	/** Offset mass. */
	@IntegerColumn()
	grams!: number;
	@IntegerColumn()
	computedGrams!: number;
}
