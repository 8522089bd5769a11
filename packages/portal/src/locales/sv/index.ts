import type { TranslationOf } from "../../i18n/translation";
import type { en } from "../en";
import { common, notFound, table, units } from "./common";
import { enums, status } from "./enums";
import { errors } from "./errors";
import { device, fleet, trace } from "./fleet";
import { imports } from "./imports";
import { offset, quotes } from "./offset";
import { portfolio } from "./portfolio";
import { landing, lookup, mass, signIn, verify } from "./public";
import { audit, certificates, members, orders } from "./records";
import { nav, shell } from "./shell";

/** Every word of the portal in Swedish. */
export const sv: TranslationOf<typeof en> = {
	audit,
	certificates,
	common,
	device,
	enums,
	errors,
	fleet,
	imports,
	landing,
	lookup,
	mass,
	members,
	nav,
	notFound,
	offset,
	orders,
	portfolio,
	quotes,
	shell,
	signIn,
	status,
	table,
	trace,
	units,
	verify,
};
