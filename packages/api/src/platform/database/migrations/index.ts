import type { MigrationInterface, MixedList } from "typeorm";
import { Foundation1700000000001 } from "./1700000000001-foundation.js";
import { Catalogue1700000000010 } from "./1700000000010-catalogue.js";
import { Inventory1700000000020 } from "./1700000000020-inventory.js";
import { Footprints1700000000050 } from "./1700000000050-footprints.js";

/** In the order in which they run. A landed migration is never edited; a change is a new one. */
export const MIGRATIONS = [
	Foundation1700000000001,
	Catalogue1700000000010,
	Inventory1700000000020,
	Footprints1700000000050,
] satisfies MixedList<new () => MigrationInterface>;
