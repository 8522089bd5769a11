import { SHEET_LIMITS } from "@tonnetrace/domain";
import { Check, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
	DateColumn,
	IdColumn,
	IntegerColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";

const ID = { type: "varchar", length: String(LENGTHS.id) } as const;

/** A kind of device, as its maker names it. Category and name never change: an import reports a difference, it doesn't apply it. */
@Entity("device_model")
@Index("ux_device_model_identity", ["identityKey"], { unique: true })
@Index("ix_device_model_name", ["nameKey", "id"])
@Index("ix_device_model_manufacturer", ["manufacturerKey", "id"])
@Index("ix_device_model_category", ["category", "id"])
export class DeviceModelEntity {
	@PrimaryColumn(ID)
	id!: string;
	/** The domain's key of maker and name; one model each. */
	@TextColumn(LENGTHS.modelKey)
	identityKey!: string;
	@TextColumn(LENGTHS.manufacturer)
	manufacturer!: string;
	/** In lower case, for search and order. */
	@TextColumn(LENGTHS.manufacturer)
	manufacturerKey!: string;
	@TextColumn(LENGTHS.modelName)
	name!: string;
	/** In lower case, for search and order. */
	@TextColumn(LENGTHS.modelName)
	nameKey!: string;
	@TextColumn(LENGTHS.code)
	category!: string;
	@TimeColumn()
	createdAt!: string;
}

/** A key under which devices find their model. A key that leads to two models leads to none. */
@Entity("model_key")
@ForeignKey("device_model", ["modelId"], ["id"], {
	name: "fk_model_key_model",
})
@Index("ix_model_key_model", ["modelId"])
export class ModelKeyEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.modelKey) })
	modelKey!: string;
	@PrimaryColumn(ID)
	modelId!: string;
	/** PART_NUMBER, NAME or ALIAS: what the key was made from. */
	@TextColumn(LENGTHS.code)
	kind!: string;
	/** That name or number, as written. */
	@TextColumn(LENGTHS.modelName)
	written!: string;
}

/** What a maker published about a model. Never changed: another sheet is another revision. */
@Entity("footprint_sheet")
@ForeignKey("device_model", ["modelId"], ["id"], {
	name: "fk_footprint_sheet_model",
})
@Check("ck_footprint_sheet_total", "totalGrams > 0")
@Index("ux_footprint_sheet_revision", ["modelId", "revision"], { unique: true })
@Index("ux_footprint_sheet_fingerprint", ["modelId", "fingerprint"], {
	unique: true,
})
export class FootprintSheetEntity {
	@PrimaryColumn(ID)
	id!: string;
	@IdColumn()
	modelId!: string;
	/** Counts from 1 within the model, over both statistics. */
	@SmallNumberColumn()
	revision!: number;
	/** MEAN or P95. */
	@TextColumn(LENGTHS.code)
	statistic!: string;
	@IntegerColumn()
	totalGrams!: number;
	/** Standard deviation ÷ mean, parts per million. */
	@SmallNumberColumn({ nullable: true })
	errorRatioPpm!: number | null;
	@SmallNumberColumn()
	lifetimeMonths!: number;
	/** ISO 3166-1 alpha-2 or a region (WW, EU, NA …); empty: not stated. */
	@TextColumn(LENGTHS.code)
	useLocation!: string;
	@SmallNumberColumn({ nullable: true })
	manufacturingPpm!: number | null;
	@SmallNumberColumn({ nullable: true })
	transportPpm!: number | null;
	@SmallNumberColumn({ nullable: true })
	usePpm!: number | null;
	@SmallNumberColumn({ nullable: true })
	endOfLifePpm!: number | null;
	@IntegerColumn({ nullable: true })
	yearlyEnergyWh!: number | null;
	@IntegerColumn({ nullable: true })
	weightGrams!: number | null;
	/** Diagonal in thousandths of an inch. */
	@SmallNumberColumn({ nullable: true })
	screenMilliInches!: number | null;
	@TextColumn(SHEET_LIMITS.assemblyLocation, { nullable: true })
	assemblyLocation!: string | null;
	@DateColumn({ nullable: true })
	issuedOn!: string | null;
	@TextColumn(SHEET_LIMITS.source)
	source!: string;
	/** SHA-256 of all that the sheet states. */
	@TextColumn(LENGTHS.hash)
	fingerprint!: string;
	/** The file import that brought it; null: the reference catalogue. */
	@IdColumn({ nullable: true })
	importId!: string | null;
	@TimeColumn()
	createdAt!: string;
}

/** A computed footprint: the inputs, and the result that they give whenever they are computed again. */
@Entity("footprint")
@ForeignKey("footprint_sheet", ["sheetId"], ["id"], {
	name: "fk_footprint_sheet",
})
@Index("ux_footprint_inputs", ["inputsHash"], { unique: true })
@Index("ix_footprint_sheet", ["sheetId"])
export class FootprintEntity {
	@PrimaryColumn(ID)
	id!: string;
	/** SHA-256 of the canonical inputs. */
	@TextColumn(LENGTHS.hash)
	inputsHash!: string;
	/** Null for an estimate. */
	@IdColumn({ nullable: true })
	sheetId!: string | null;
	@TextColumn(2)
	country!: string;
	@SmallNumberColumn()
	lifetimeYears!: number;
	@TextColumn(LENGTHS.code)
	methodVersion!: string;
	@TextColumn(LENGTHS.code)
	gridFactorEdition!: string;
	/** JSON: sheet and question. */
	@LongTextColumn()
	inputs!: string;
	/** JSON of the domain's FootprintResult. */
	@LongTextColumn()
	result!: string;
	@IntegerColumn()
	totalGrams!: number;
	@TextColumn(LENGTHS.code)
	statistic!: string;
	/** PUBLISHED: from a sheet of the model itself. */
	@TextColumn(LENGTHS.code)
	basis!: string;
	@TimeColumn()
	createdAt!: string;
}

export const FOOTPRINT_ENTITIES = [
	DeviceModelEntity,
	ModelKeyEntity,
	FootprintSheetEntity,
	FootprintEntity,
] as const;
