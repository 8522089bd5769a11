import type { Registry } from "@tonnetrace/domain";
import { Check, Entity, Index, PrimaryColumn } from "typeorm";
import {
	IntegerColumn,
	LENGTHS,
	LongTextColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import type { Mechanism } from "./project.js";

/** A climate project. The three amounts are sums over its credit batches, moved in the same transactions. */
@Entity("project")
@Check(
	"ck_project_stock",
	"availableGrams >= 0 AND allocatedGrams >= 0 AND retiredGrams >= 0",
)
@Index("ux_project_registry_id", ["registry", "registryProjectId"], {
	unique: true,
})
@Index("ix_project_name", ["nameKey", "id"])
@Index("ix_project_country", ["country", "id"])
@Index("ix_project_registry", ["registry", "id"])
@Index("ix_project_available", ["availableGrams", "id"])
export class ProjectEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@TextColumn(LENGTHS.code)
	registry!: Registry;
	@TextColumn(LENGTHS.code)
	registryProjectId!: string;
	@TextColumn(LENGTHS.name)
	name!: string;
	/** The name in lower case, for search and order. */
	@TextColumn(LENGTHS.name)
	nameKey!: string;
	@TextColumn(2)
	country!: string;
	@TextColumn(LENGTHS.name)
	type!: string;
	@TextColumn(LENGTHS.name, { nullable: true })
	methodology!: string | null;
	@TextColumn(LENGTHS.code)
	mechanism!: Mechanism;
	/** JSON list of numbers. */
	@TextColumn(LENGTHS.code * 2)
	sdgs!: string;
	@TextColumn(LENGTHS.url, { nullable: true })
	registryUrl!: string | null;
	@LongTextColumn({ nullable: true })
	description!: string | null;
	/** Decimal degrees as text. */
	@TextColumn(LENGTHS.code, { nullable: true })
	latitude!: string | null;
	@TextColumn(LENGTHS.code, { nullable: true })
	longitude!: string | null;
	@IntegerColumn()
	availableGrams!: number;
	@IntegerColumn()
	allocatedGrams!: number;
	@IntegerColumn()
	retiredGrams!: number;
	@TimeColumn()
	createdAt!: string;
}

export const CATALOGUE_ENTITIES = [ProjectEntity] as const;
