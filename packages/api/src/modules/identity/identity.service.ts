import { createHash, randomBytes } from "node:crypto";
import type { Role } from "@tonnetrace/contract";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Principal } from "../../platform/auth/principal.js";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { Database } from "../../platform/database/database.js";
import { millisFromDb, toDbTime } from "../../platform/database/db-time.js";
import { isDuplicateKey } from "../../platform/database/faults.js";
import { DomainError, invalidInput } from "../../platform/errors.js";
import type { IdSource } from "../../platform/ids.js";
import {
	mintTenantScope,
	PLATFORM_TENANT,
	SYSTEM_ACTOR,
} from "../../platform/tenancy/scope.js";
import type { IdentityRepository, UserRow } from "./identity.repository.js";
import {
	checkPasswordStrength,
	hashPassword,
	verifyPassword,
} from "./password.js";

const IDLE_SECONDS = 30 * 60;
const ABSOLUTE_MS = 12 * 3_600_000;
/** A session's last use is written at most this often: a write per request would serialise all reads on SQLite. */
const TOUCH_MS = 60_000;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const hashToken = (token: string) =>
	createHash("sha256").update(token).digest("hex");

export interface NewUser {
	readonly email: string;
	readonly name: string;
	readonly password: string;
	readonly locale?: string;
}

export interface Grant {
	readonly role: Role;
	readonly tenantId?: string;
	readonly resellerId?: string;
	readonly regionId?: string;
}

/** Sign-in, sessions, users and their roles. */
export class IdentityService {
	constructor(
		private readonly database: Database,
		private readonly repository: IdentityRepository,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/**
	 * @returns the token for the cookie; only its hash is kept
	 * @throws DomainError SIGN_IN_FAILED, the same and as slow for an unknown user as for a wrong password
	 */
	async signIn(
		email: string,
		password: string,
	): Promise<{ token: string; principal: Principal }> {
		const user = await this.repository.userByEmail(
			email.trim().toLowerCase().slice(0, LENGTHS.email),
		);
		const matches = await verifyPassword(user?.passwordHash, password);
		if (!user || !matches || user.active !== 1) {
			throw new DomainError(
				"SIGN_IN_FAILED",
				"E-mail address and password do not belong together. Check both and try again.",
				["password"],
			);
		}
		const token = randomBytes(32).toString("base64url");
		const now = await this.database.now();
		await this.database.write(async () => {
			await this.repository.insertSession({
				tokenHash: hashToken(token),
				userId: user.id,
				createdAt: toDbTime(now),
				seenAt: toDbTime(now),
				expiresAt: toDbTime(now + ABSOLUTE_MS),
			});
			await this.audit.record(
				mintTenantScope(PLATFORM_TENANT, { id: user.id, role: "SYSTEM" }),
				{ action: "session.started", subject: user.id },
			);
		});
		const found = await this.repository.principalOf(
			hashToken(token),
			IDLE_SECONDS,
		);
		if (!found)
			throw new Error("The session that was just written is not there");
		return { token, principal: found.principal };
	}

	/**
	 * Who holds this token, or undefined when it is unknown, idle for 30 minutes or older than 12 hours. All by the database's
	 * clock: one of ours that is minutes off must neither end nor prolong a session.
	 */
	async authenticate(token: string): Promise<Principal | undefined> {
		const tokenHash = hashToken(token);
		const found = await this.repository.principalOf(tokenHash, IDLE_SECONDS);
		if (
			found &&
			millisFromDb(found.readAt) - millisFromDb(found.seenAt) > TOUCH_MS
		)
			await this.database.write(() =>
				this.repository.touchSession(tokenHash, found.readAt),
			);
		return found?.principal;
	}

	async signOut(token: string): Promise<void> {
		await this.database.write(() =>
			this.repository.endSession(hashToken(token)),
		);
	}

	/** Forgets sessions that nobody can use any more. */
	async forgetExpiredSessions(): Promise<void> {
		await this.database.write(async () =>
			this.repository.endSessionsExpiredBefore(
				toDbTime(await this.database.now()),
			),
		);
	}

	/** Changes the password and ends every session of the user. @throws DomainError SIGN_IN_FAILED, PASSWORD_TOO_WEAK */
	async changePassword(
		principal: Principal,
		currentPassword: string,
		newPassword: string,
	): Promise<void> {
		checkPasswordStrength(newPassword);
		const user = await this.repository.userById(principal.userId);
		if (!(await verifyPassword(user?.passwordHash, currentPassword))) {
			throw new DomainError(
				"SIGN_IN_FAILED",
				"The current password is not right.",
				["currentPassword"],
			);
		}
		const passwordHash = await hashPassword(newPassword);
		await this.database.write(async () => {
			await this.repository.setPassword(principal.userId, passwordHash);
			await this.repository.endSessionsOf(principal.userId);
			await this.audit.record(
				mintTenantScope(PLATFORM_TENANT, {
					id: principal.userId,
					role: "SYSTEM",
				}),
				{ action: "password.changed", subject: principal.userId },
			);
		});
	}

	/** For the command line and the seed. @throws DomainError INVALID_INPUT, PASSWORD_TOO_WEAK, ALREADY_EXISTS */
	async createUser(
		{ email, name, password, locale = "en" }: NewUser,
		grants: readonly Grant[],
	): Promise<string> {
		const address = email.trim().toLowerCase();
		if (!EMAIL.test(address) || address.length > LENGTHS.email)
			throw invalidInput(`${email} is not an e-mail address.`, "email");
		if (name.trim() === "" || name.length > LENGTHS.name)
			throw invalidInput("The name is missing or too long.", "name");
		checkPasswordStrength(password);
		const passwordHash = await hashPassword(password);
		const id = this.ids.next("user");
		const createdAt = toDbTime(this.clock.now());
		try {
			await this.database.write(async () => {
				await this.repository.insertUser({
					id,
					email: address,
					name: name.trim(),
					locale,
					passwordHash,
					createdAt,
				});
				for (const { role, tenantId, resellerId, regionId } of grants) {
					await this.repository.insertGrant({
						id: this.ids.next("role"),
						userId: id,
						role,
						memberTenantId: tenantId ?? null,
						resellerId: resellerId ?? null,
						regionId: regionId ?? null,
						createdAt,
					});
				}
				await this.audit.record(
					mintTenantScope(PLATFORM_TENANT, SYSTEM_ACTOR),
					{
						action: "user.created",
						subject: id,
						detail: { roles: grants.map(({ role }) => role) },
					},
				);
			});
		} catch (error) {
			if (isDuplicateKey(error))
				throw new DomainError(
					"ALREADY_EXISTS",
					`There is a user with the address ${address}.`,
					["email"],
				);
			throw error;
		}
		return id;
	}

	user(id: string): Promise<UserRow | undefined> {
		return this.repository.userById(id);
	}

	/** Names for audit lists and history; an erased user shows by id. */
	async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
		const rows = await this.repository.usersByIds([...new Set(ids)]);
		return new Map(rows.map(({ id, name }) => [id, name]));
	}

	async membersOf(
		tenantId: string,
	): Promise<{ user: UserRow; role: Role; since: string }[]> {
		const members = await this.repository.members(tenantId);
		const users = new Map(
			(
				await this.repository.usersByIds(members.map(({ userId }) => userId))
			).map((user) => [user.id, user]),
		);
		return members.flatMap(({ userId, role, createdAt }) => {
			const user = users.get(userId);
			return user ? [{ user, role, since: createdAt }] : [];
		});
	}
}
