import type { Role } from "@tonnetrace/contract";
import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import {
	FlagColumn,
	IdColumn,
	LENGTHS,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";

/** A person who signs in. The only table with personal data; everything else holds the pseudonymous id. */
@Entity("user")
@Index("ux_user_email", ["email"], { unique: true })
export class UserEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	/** Lower case. */
	@TextColumn(LENGTHS.email)
	email!: string;
	@TextColumn(LENGTHS.name)
	name!: string;
	@TextColumn(10)
	locale!: string;
	@TextColumn(LENGTHS.text)
	passwordHash!: string;
	@FlagColumn()
	active!: boolean;
	@TimeColumn()
	createdAt!: string;
}

/** A signed-in browser. Holds the SHA-256 of the cookie's token, never the token. */
@Entity("user_session")
@ForeignKey("user", ["userId"], ["id"], { name: "fk_user_session_user" })
@Index("ix_user_session_user", ["userId"])
@Index("ix_user_session_expiry", ["expiresAt"])
export class UserSessionEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.hash) })
	tokenHash!: string;
	@IdColumn()
	userId!: string;
	@TimeColumn()
	createdAt!: string;
	@TimeColumn()
	seenAt!: string;
	@TimeColumn()
	expiresAt!: string;
}

/** What a user is to one tenant, reseller or region, or to the whole platform. */
@Entity("role_assignment")
@ForeignKey("user", ["userId"], ["id"], { name: "fk_role_assignment_user" })
@ForeignKey("tenant", ["memberTenantId"], ["id"], {
	name: "fk_role_assignment_tenant",
})
@ForeignKey("reseller", ["resellerId"], ["id"], {
	name: "fk_role_assignment_reseller",
})
@ForeignKey("region", ["regionId"], ["id"], {
	name: "fk_role_assignment_region",
})
@Index("ix_role_assignment_user", ["userId"])
@Index("ix_role_assignment_tenant", ["memberTenantId"])
@Index("ix_role_assignment_reseller", ["resellerId"])
@Index("ix_role_assignment_region", ["regionId"])
export class RoleAssignmentEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;
	@IdColumn()
	userId!: string;
	@TextColumn(LENGTHS.code)
	role!: Role;
	@IdColumn({ nullable: true })
	memberTenantId!: string | null;
	@IdColumn({ nullable: true })
	resellerId!: string | null;
	@IdColumn({ nullable: true })
	regionId!: string | null;
	@TimeColumn()
	createdAt!: string;
}

export const IDENTITY_ENTITIES = [
	UserEntity,
	UserSessionEntity,
	RoleAssignmentEntity,
] as const;
