import "reflect-metadata";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import {
	ProjectResolver,
	RegionProjectsResolver,
	RolloutProjectsResolver,
} from "../modules/catalogue/index.js";
import {
	CertificateResolver,
	OrderCertificatesResolver,
	TenantCertificatesResolver,
} from "../modules/certificates/index.js";
import { EstimatorResolver } from "../modules/estimates/index.js";
import {
	DeviceEvidenceResolver,
	OrderEvidenceResolver,
	RegistryTraceBatchResolver,
	RegistryTracePartResolver,
	RegistryTraceResolver,
} from "../modules/evidence/index.js";
import { FleetResolver, TenantFleetResolver } from "../modules/fleet/index.js";
import {
	DeviceFootprintResolver,
	DeviceModelResolver,
	EstimateFootprintResolver,
	FootprintResolver,
	MethodDifferenceLineResolver,
	MethodDifferenceResolver,
	ModelChoiceResolver,
	TenantModelChoicesResolver,
	UnmatchedModelResolver,
} from "../modules/footprints/index.js";
import { IdentityResolver } from "../modules/identity/index.js";
import {
	FleetImportResolver,
	SheetImportResolver,
	TenantImportsResolver,
} from "../modules/imports/index.js";
import {
	CreditBatchResolver,
	ProjectBatchesResolver,
	RetirementResolver,
} from "../modules/inventory/index.js";
import {
	MethodAdoptionResolver,
	MethodVersionResolver,
	TenantMethodsResolver,
} from "../modules/methods/index.js";
import {
	DeviceTraceResolver,
	OrderResolver,
	QuoteOrderResolver,
	TenantOrdersResolver,
} from "../modules/orders/index.js";
import {
	PortfolioResolver,
	TenantPortfolioResolver,
} from "../modules/portfolio/index.js";
import { PublicResolver } from "../modules/public/index.js";
import {
	QuoteGroupResolver,
	QuoteResolver,
	TenantQuotesResolver,
} from "../modules/quotes/index.js";
import {
	RegionResolver,
	RolloutResolver,
	RolloutSettingsResolver,
} from "../modules/regions/index.js";
import {
	NodeResolver,
	PlatformAuditResolver,
	ResellerResolver,
	TenantResolver,
	ViewerResolver,
} from "../modules/viewer/index.js";

/** Every resolver class of the product. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
	IdentityResolver,
	RegionResolver,
	RolloutResolver,
	RolloutSettingsResolver,
	ProjectResolver,
	RegionProjectsResolver,
	RolloutProjectsResolver,
	CreditBatchResolver,
	ProjectBatchesResolver,
	RetirementResolver,
	ViewerResolver,
	NodeResolver,
	TenantResolver,
	ResellerResolver,
	PlatformAuditResolver,
	MethodVersionResolver,
	MethodAdoptionResolver,
	TenantMethodsResolver,
	PortfolioResolver,
	TenantPortfolioResolver,
	FleetResolver,
	TenantFleetResolver,
	DeviceModelResolver,
	FootprintResolver,
	MethodDifferenceResolver,
	MethodDifferenceLineResolver,
	DeviceFootprintResolver,
	EstimateFootprintResolver,
	EstimatorResolver,
	UnmatchedModelResolver,
	ModelChoiceResolver,
	TenantModelChoicesResolver,
	FleetImportResolver,
	TenantImportsResolver,
	SheetImportResolver,
	QuoteResolver,
	QuoteGroupResolver,
	TenantQuotesResolver,
	OrderResolver,
	TenantOrdersResolver,
	QuoteOrderResolver,
	DeviceTraceResolver,
	CertificateResolver,
	TenantCertificatesResolver,
	OrderCertificatesResolver,
	OrderEvidenceResolver,
	DeviceEvidenceResolver,
	RegistryTraceResolver,
	RegistryTraceBatchResolver,
	RegistryTracePartResolver,
	PublicResolver,
];

/** The executable schema; its printed form is the contract. */
export function createSchema(): GraphQLSchema {
	const schema = buildSchemaSync({
		resolvers: RESOLVERS as NonEmptyArray<never>,
		validate: false,
		emitSchemaFile: false,
	});
	// The roots are made by the library, which gives them no words.
	describeType(
		schema.getQueryType(),
		"What can be asked. Nothing here changes anything.",
	);
	describeType(
		schema.getMutationType(),
		"What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended.",
	);
	return schema;
}

function describeType(
	type: GraphQLObjectType | null | undefined,
	description: string,
): void {
	if (type) type.description = description;
}
