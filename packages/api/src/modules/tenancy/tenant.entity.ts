import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
	IdColumn,
	LENGTHS,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";

@Entity("reseller")
export class ResellerEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@TextColumn(LENGTHS.name)
	name!: string;
	@TextColumn(2)
	country!: string;
	@TimeColumn()
	createdAt!: string;
}

/** An enterprise customer. Everything else that belongs to it carries its id as tenantId. */
@Entity("tenant")
@ForeignKey("reseller", ["resellerId"], ["id"], { name: "fk_tenant_reseller" })
@ForeignKey("region", ["regionId"], ["id"], { name: "fk_tenant_region" })
@Index("ix_tenant_name", ["nameKey", "id"])
@Index("ix_tenant_country", ["country", "id"])
@Index("ix_tenant_created", ["createdAt", "id"])
@Index("ix_tenant_reseller", ["resellerId", "nameKey", "id"])
@Index("ix_tenant_region", ["regionId", "nameKey", "id"])
export class TenantEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@TextColumn(LENGTHS.name)
	name!: string;
	/** The name in lower case, for search and order. */
	@TextColumn(LENGTHS.name)
	nameKey!: string;
	@TextColumn(LENGTHS.name)
	legalEntity!: string;
	@TextColumn(2)
	country!: string;
	@IdColumn()
	regionId!: string;
	@TextColumn(3)
	currency!: string;
	@IdColumn({ nullable: true })
	resellerId!: string | null;
	@TimeColumn()
	createdAt!: string;
}

export const TENANT_ENTITIES = [ResellerEntity, TenantEntity] as const;
