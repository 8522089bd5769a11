import type { DomainError } from "../../platform/errors.js";
import type { Device } from "./fleet.types.js";

/** What became of one row of a registration. */
export interface RegisterResult {
	/** Position in the request, from 0. */
	readonly index: number;
	readonly outcome: "REGISTERED" | "UNCHANGED" | "REFUSED";
	/** Null when refused. */
	readonly device: Device | null;
	/** Empty unless refused. */
	readonly errors: readonly DomainError[];
}
