import type { Role } from "@tonnetrace/contract";
import type { Principal } from "../../platform/auth/principal.js";
import type { Database } from "../../platform/database/database.js";

export interface UserRow {
	readonly id: string;
	readonly email: string;
	readonly name: string;
	readonly locale: string;
	readonly passwordHash: string;
	readonly active: number;
}

interface SessionRow {
	readonly userId: string;
	readonly email: string;
	readonly name: string;
	readonly locale: string;
	readonly seenAt: string;
	readonly readAt: string;
	readonly role: Role | null;
	readonly memberTenantId: string | null;
	readonly resellerId: string | null;
	readonly regionId: string | null;
}

/** Users, sessions and roles. These tables belong to the platform: a user may have roles in several tenants. */
export class IdentityRepository {
	constructor(private readonly database: Database) {}

	userByEmail(email: string): Promise<UserRow | undefined> {
		return this.database.first<UserRow>(
			"SELECT id, email, name, locale, passwordHash, active FROM user WHERE email = :email",
			{ email },
		);
	}

	userById(id: string): Promise<UserRow | undefined> {
		return this.database.first<UserRow>(
			"SELECT id, email, name, locale, passwordHash, active FROM user WHERE id = :id",
			{ id },
		);
	}

	usersByIds(ids: readonly string[]): Promise<UserRow[]> {
		if (ids.length === 0) return Promise.resolve([]);
		return this.database.query<UserRow>(
			"SELECT id, email, name, locale, passwordHash, active FROM user WHERE id IN (:ids)",
			{ ids: [...ids] },
		);
	}

	members(
		tenantId: string,
	): Promise<{ userId: string; role: Role; createdAt: string }[]> {
		return this.database.query(
			"SELECT userId, role, createdAt FROM role_assignment WHERE memberTenantId = :tenantId ORDER BY createdAt, id LIMIT 500",
			{ tenantId },
		);
	}

	async insertUser(user: {
		id: string;
		email: string;
		name: string;
		locale: string;
		passwordHash: string;
		createdAt: string;
	}): Promise<void> {
		await this.database.insert("user", [{ ...user, active: 1 }]);
	}

	async insertGrant(grant: {
		id: string;
		userId: string;
		role: Role;
		memberTenantId: string | null;
		resellerId: string | null;
		regionId: string | null;
		createdAt: string;
	}): Promise<void> {
		await this.database.insert("role_assignment", [grant]);
	}

	async insertSession(session: {
		tokenHash: string;
		userId: string;
		createdAt: string;
		seenAt: string;
		expiresAt: string;
	}): Promise<void> {
		await this.database.insert("user_session", [session]);
	}

	/**
	 * One statement, since the session is read with every request: the database's clock is part of it.
	 * @param idleSeconds how long ago a session that goes on was seen last, at most
	 * @returns also when the session was seen last, and the moment at which it was read
	 */
	async principalOf(
		tokenHash: string,
		idleSeconds: number,
	): Promise<
		{ principal: Principal; seenAt: string; readAt: string } | undefined
	> {
		const rows = await this.database.query<SessionRow>(
			`SELECT u.id AS userId, u.email, u.name, u.locale, s.seenAt, ${this.database.sqlNow()} AS readAt, r.role, r.memberTenantId, r.resellerId, r.regionId
			FROM user_session s JOIN user u ON u.id = s.userId LEFT JOIN role_assignment r ON r.userId = u.id
			WHERE s.tokenHash = :tokenHash AND s.expiresAt > ${this.database.sqlNow()} AND s.seenAt > ${this.database.sqlNow(idleSeconds)} AND u.active = 1`,
			{ tokenHash },
		);
		const first = rows[0];
		if (!first) return undefined;
		const { userId, email, name, locale, seenAt, readAt } = first;
		const grants = rows.flatMap(
			({ role, memberTenantId, resellerId, regionId }) =>
				role ? [{ role, tenantId: memberTenantId, resellerId, regionId }] : [],
		);
		return {
			principal: { userId, email, name, locale, grants },
			seenAt,
			readAt,
		};
	}

	touchSession(tokenHash: string, seenAt: string): Promise<number> {
		return this.database.run(
			"UPDATE user_session SET seenAt = :seenAt WHERE tokenHash = :tokenHash",
			{ tokenHash, seenAt },
		);
	}

	endSession(tokenHash: string): Promise<number> {
		return this.database.run(
			"DELETE FROM user_session WHERE tokenHash = :tokenHash",
			{ tokenHash },
		);
	}

	/** @param before database time */
	endSessionsExpiredBefore(before: string): Promise<number> {
		return this.database.run(
			"DELETE FROM user_session WHERE expiresAt < :before",
			{ before },
		);
	}

	endSessionsOf(userId: string): Promise<number> {
		return this.database.run(
			"DELETE FROM user_session WHERE userId = :userId",
			{ userId },
		);
	}

	setPassword(userId: string, passwordHash: string): Promise<number> {
		return this.database.run(
			"UPDATE user SET passwordHash = :passwordHash WHERE id = :userId",
			{ userId, passwordHash },
		);
	}
}
