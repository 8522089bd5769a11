import type { Engine } from "../../platform/config.js";

/**
 * Names the index to read a table by. SQLite keeps no statistics: it takes the tenant's column for a selective one, and an
 * index that gives the groups' order for a cheap one, and would read the whole fleet. MySQL counts for itself.
 */
export const indexedBy = (engine: Engine, index: string): string =>
	engine === "sqlite" ? `INDEXED BY ${index}` : "";
