import { type DeviceCategory, MODEL_NAME_KEY_LENGTH } from "@tonnetrace/domain";
import { Entity, Index } from "typeorm";
import {
	DateColumn,
	IdColumn,
	IntegerColumn,
	LENGTHS,
	SmallNumberColumn,
	TextColumn,
} from "../../platform/database/columns.js";
import { TenantKeyed } from "../../platform/tenancy/tenant-owned.js";

/** A row of an import that isn't visible yet. Its serial number is unique in the import. */
@Entity("staged_device")
@Index("ux_staged_device_serial", ["tenantId", "importId", "serialKey"], {
	unique: true,
})
export class StagedDeviceEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	importId!: string;
	@SmallNumberColumn({ primary: true })
	rowNumber!: number;
	/** The id that the device will have. */
	@IdColumn()
	deviceId!: string;
	@TextColumn(LENGTHS.serialNumber)
	serialNumber!: string;
	@TextColumn(LENGTHS.serialNumber)
	serialKey!: string;
	/** Which row of staged_model. */
	@TextColumn(LENGTHS.hash)
	modelHash!: string;
	@DateColumn()
	purchasedOn!: string;
	@TextColumn(LENGTHS.costCentre, { nullable: true })
	costCentre!: string | null;
	@TextColumn(LENGTHS.orderReference, { nullable: true })
	orderReference!: string | null;
}

/** What rows of an import say of their model and country, so that it is kept, and a footprint looked for, once. */
@Entity("staged_model")
export class StagedModelEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	importId!: string;
	/** Digest of what the rows say: the columns that follow up to the country. */
	@TextColumn(LENGTHS.hash, { primary: true })
	modelHash!: string;
	@TextColumn(LENGTHS.modelName)
	modelName!: string;
	@TextColumn(LENGTHS.modelName)
	nameKey!: string;
	@TextColumn(MODEL_NAME_KEY_LENGTH)
	modelKey!: string;
	@TextColumn(LENGTHS.partNumber, { nullable: true })
	partNumber!: string | null;
	@TextColumn(LENGTHS.manufacturer, { nullable: true })
	manufacturer!: string | null;
	@TextColumn(LENGTHS.code)
	category!: DeviceCategory;
	@TextColumn(2)
	country!: string;
	@IdColumn({ nullable: true })
	modelId!: string | null;
	@IdColumn({ nullable: true })
	footprintId!: string | null;
	/** 0: unknown. */
	@IntegerColumn()
	footprintGrams!: number;
}
