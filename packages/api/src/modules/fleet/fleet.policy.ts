import type { Actor } from "../../platform/tenancy/scope.js";
import { canImport } from "../tenancy/index.js";

/** Adds devices to the fleet, one by one or from a file. */
export const canRegister = (actor: Pick<Actor, "role">): boolean =>
	canImport(actor);
