import {
	Field,
	ID,
	InputType,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { Node } from "../../platform/graphql/node.type.js";
import {
	CountryCodeScalar,
	CurrencyCodeScalar,
	DateTimeScalar,
} from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import type { ResellerRow, TenantRow } from "./tenant.repository.js";
import type { EnteredTenant } from "./tenant.service.js";

@ObjectType("Tenant", {
	implements: Node,
	simpleResolvers: true,
	description:
		"An enterprise customer; everything below it is its own and nobody else's.",
})
export class TenantType extends Node {
	readonly typeName = "Tenant";

	/** The scope is absent where only the tenant's name may be shown (pilot lists): fields below it then answer as not found. */
	constructor(
		readonly row: TenantRow,
		readonly entered?: EnteredTenant,
	) {
		super();
		this.id = row.id;
		this.name = row.name;
		this.legalEntity = row.legalEntity;
		this.country = row.country;
		this.currency = row.currency;
		this.createdAt = isoFromDb(row.createdAt);
	}

	@Field(() => String, { description: "Trade name." })
	name!: string;

	@Field(() => String, {
		description: "Legal entity, as it may stand as beneficiary on a registry.",
	})
	legalEntity!: string;

	@Field(() => CountryCodeScalar, {
		description: "Country of the legal entity; decides region and tax.",
	})
	country!: string;

	@Field(() => CurrencyCodeScalar, {
		description: "Currency of quotes unless another is asked for.",
	})
	currency!: string;

	@Field(() => DateTimeScalar, { description: "When the tenant was created." })
	createdAt!: string;
}

@ObjectType("Reseller", {
	implements: Node,
	simpleResolvers: true,
	description:
		"A partner that works for its own customers, one tenant at a time.",
})
export class ResellerType extends Node {
	readonly typeName = "Reseller";

	constructor(row: ResellerRow) {
		super();
		this.id = row.id;
		this.name = row.name;
		this.country = row.country;
	}

	@Field(() => String, { description: "Trade name." })
	name!: string;

	@Field(() => CountryCodeScalar, { description: "Country of the partner." })
	country!: string;
}

export const TenantConnection = connectionType("Tenant", () => TenantType);

export enum TenantOrderField {
	NAME = "NAME",
	COUNTRY = "COUNTRY",
	CREATED_AT = "CREATED_AT",
}
registerEnumType(TenantOrderField, {
	name: "TenantOrderField",
	description: "What tenants are sorted by.",
	valuesConfig: {
		NAME: { description: "Trade name." },
		COUNTRY: { description: "Country code." },
		CREATED_AT: { description: "When they were created." },
	},
});

@InputType({ description: "Which tenants." })
export class TenantFilter {
	@Field(() => String, {
		nullable: true,
		description: "Beginning of the name, in any case.",
	})
	search?: string | null;

	@Field(() => String, { nullable: true, description: "Code of the region." })
	regionCode?: string | null;

	@Field(() => ID, {
		nullable: true,
		description: "Customers of this reseller.",
	})
	resellerId?: string | null;
}

@InputType({ description: "Order of tenants." })
export class TenantOrder {
	@Field(() => TenantOrderField, { description: "Sort key." })
	field!: TenantOrderField;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.ASC,
		description: "Ascending unless told otherwise.",
	})
	direction!: SortDirection;
}
