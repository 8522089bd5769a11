import { Entity, Index, PrimaryColumn } from "typeorm";
import {
	IdColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";

/** A trained estimator. Never changed: training again makes another version. */
@Entity("estimator")
@Index("ux_estimator_ordinal", ["ordinal"], { unique: true })
export class EstimatorEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.code) })
	version!: string;
	/** Counts from 1 in the order of training; the last is the one in force. */
	@SmallNumberColumn()
	ordinal!: number;
	/** JSON of the domain's EstimatorModel. */
	@LongTextColumn()
	model!: string;
	/** SHA-256 of that text, hex. */
	@TextColumn(LENGTHS.hash)
	modelHash!: string;
	/** SHA-256 of the sheets it was trained on, hex. */
	@TextColumn(LENGTHS.hash)
	dataHash!: string;
	/** How many sheets those are. */
	@SmallNumberColumn()
	sheets!: number;
	@TimeColumn()
	trainedAt!: string;
	/** Null: by the product itself, from its first catalogue. */
	@IdColumn({ nullable: true })
	trainedBy!: string | null;
	@TextColumn(LENGTHS.text, { nullable: true })
	reason!: string | null;
}

export const ESTIMATE_ENTITIES = [EstimatorEntity] as const;
