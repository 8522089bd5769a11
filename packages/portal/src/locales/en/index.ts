import { password } from "./account";
import { codes } from "./codes";
import { common, notFound, table, units } from "./common";
import { enums, status } from "./enums";
import { errors } from "./errors";
import { cart, estimate, footprint, inventory } from "./estimate";
import { device, fleet, trace } from "./fleet";
import { imports } from "./imports";
import { methods } from "./methods";
import { modelChoices } from "./model-choices";
import { offset, quotes } from "./offset";
import { batches, models, projects, retirements, sheets } from "./operator";
import { portfolio } from "./portfolio";
import { landing, lookup, mass, signIn, verify } from "./public";
import { audit, certificates, members, orders } from "./records";
import { regions } from "./regions";
import { nav, shell } from "./shell";
import { replay, tenantMethods } from "./tenant-methods";
import { customers, platformAudit, tenants } from "./tenants";

/** Every word of the portal in English; what other languages must have as well. */
export const en = {
	audit,
	batches,
	cart,
	certificates,
	codes,
	common,
	customers,
	device,
	enums,
	errors,
	estimate,
	fleet,
	footprint,
	imports,
	inventory,
	landing,
	lookup,
	mass,
	members,
	methods,
	modelChoices,
	models,
	nav,
	notFound,
	offset,
	orders,
	password,
	platformAudit,
	portfolio,
	projects,
	quotes,
	regions,
	replay,
	retirements,
	sheets,
	shell,
	signIn,
	status,
	table,
	tenantMethods,
	tenants,
	trace,
	units,
	verify,
};
