import type { Role as RoleName } from "@tonnetrace/contract";
import { ROLES } from "@tonnetrace/contract";
import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import { connectionType } from "../../platform/graphql/connection.js";
import { Node } from "../../platform/graphql/node.type.js";
import { DateTimeScalar } from "../../platform/graphql/scalars.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import { UserType } from "../identity/index.js";
import { RegionType } from "../regions/index.js";
import { ResellerType, TenantType } from "../tenancy/index.js";

const ROLE_TEXTS: Record<RoleName, string> = {
	TENANT_ADMIN: "Runs one tenant: fleet, orders, members.",
	TENANT_MEMBER: "Works in one tenant: fleet and orders.",
	TENANT_VIEWER: "Reads one tenant.",
	RESELLER_ADMIN: "Runs one reseller and works in its customers.",
	RESELLER_MEMBER: "Works in one reseller's customers.",
	REGIONAL_MANAGER: "Configures the rollout of one region.",
	OPERATOR: "Runs catalogue, credits and retirements; reads all tenants.",
	AUDITOR: "Reads everything, changes nothing.",
};

export const RoleEnum = Object.fromEntries(
	ROLES.map((role) => [role, role]),
) as { [K in RoleName]: K };
registerEnumType(RoleEnum, {
	name: "Role",
	description: "What a user may be.",
	valuesConfig: Object.fromEntries(
		ROLES.map((role) => [role, { description: ROLE_TEXTS[role] }]),
	) as never,
});

@ObjectType("RoleAssignment", {
	simpleResolvers: true,
	description: "A role and what it is for.",
})
export class RoleAssignmentType {
	@Field(() => RoleEnum, { description: "The role." })
	role!: RoleName;
	@Field(() => TenantType, {
		nullable: true,
		description: "The tenant it is for.",
	})
	tenant!: TenantType | null;
	@Field(() => ResellerType, {
		nullable: true,
		description: "The reseller it is for.",
	})
	reseller!: ResellerType | null;
	@Field(() => RegionType, {
		nullable: true,
		description: "The region it is for.",
	})
	region!: RegionType | null;
}

@ObjectType("Viewer", {
	simpleResolvers: true,
	description: "Who is signed in, and what they reach.",
})
export class ViewerType {
	@Field(() => UserType, {
		nullable: true,
		description: "The signed-in person.",
	})
	user!: UserType | null;
	@Field(() => Boolean, {
		description: "Whether they run catalogue, credits and retirements.",
	})
	viewerCanOperate!: boolean;
	@Field(() => Boolean, { description: "Whether they read everything." })
	viewerCanAudit!: boolean;
}

@ObjectType("Member", {
	simpleResolvers: true,
	description: "A user with a role in a tenant.",
})
export class MemberType {
	@Field(() => UserType, { description: "The person." })
	user!: UserType;
	@Field(() => RoleEnum, { description: "Their role in the tenant." })
	role!: RoleName;
	@Field(() => DateTimeScalar, { description: "When the role was given." })
	since!: string;
}

@ObjectType("AuditEvent", {
	implements: Node,
	simpleResolvers: true,
	description:
		"Who did what to which thing, when. Written with the change, never changed.",
})
export class AuditEventType extends Node {
	readonly typeName = "AuditEvent";
	@Field(() => DateTimeScalar, { description: "When." })
	at!: string;
	@Field(() => String, { description: "Name of the person, or `system`." })
	actor!: string;
	@Field(() => String, { description: "Noun and verb: `order.placed`." })
	action!: string;
	@Field(() => String, { description: "Id of the thing that changed." })
	subject!: string;
	@Field(() => String, {
		nullable: true,
		description: "Figures of the change, JSON.",
	})
	detail!: string | null;
}

export const AuditEventConnection = connectionType(
	"AuditEvent",
	() => AuditEventType,
);

@InputType({ description: "Which audit events." })
export class AuditEventFilter {
	@Field(() => String, {
		nullable: true,
		description: "Beginning of the action: `order.`.",
	})
	action?: string | null;
	@Field(() => DateTimeScalar, { nullable: true, description: "At or after." })
	from?: string | null;
	@Field(() => DateTimeScalar, { nullable: true, description: "Before." })
	to?: string | null;
}

@InputType({ description: "E-mail address and password." })
export class SignInInput {
	@Field(() => String, { description: "E-mail address, in any case." })
	email!: string;
	@Field(() => String, { description: "Password." })
	password!: string;
}

@ObjectType({
	simpleResolvers: true,
	description: "The session is in the cookie of the answer.",
})
export class SignInPayload extends Payload {
	@Field(() => ViewerType, {
		nullable: true,
		description: "Who is signed in now.",
	})
	viewer?: ViewerType;
}
