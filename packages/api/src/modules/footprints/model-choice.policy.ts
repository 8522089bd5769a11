import type { Actor } from "../../platform/tenancy/scope.js";
import { canImport } from "../tenancy/index.js";

/** Chooses, for devices of the fleet, models that the catalogue can't tell. */
export const canChooseModels = (actor: Pick<Actor, "role">): boolean =>
	canImport(actor);
