import type { Actor } from "../../platform/tenancy/scope.js";

type Acting = Pick<Actor, "role">;

/** Registers credit batches and records retirements. */
export const canKeepBooks = ({ role }: Acting): boolean =>
	role === "OPERATOR" || role === "SYSTEM";
