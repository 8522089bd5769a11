import type { Actor } from "../../platform/tenancy/scope.js";

/** Creates and changes projects. */
export const canEditCatalogue = ({ role }: Pick<Actor, "role">): boolean =>
	role === "OPERATOR" || role === "SYSTEM";
