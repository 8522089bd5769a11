import type { MixedList, MigrationInterface } from "typeorm";
import { Foundation1700000000001 } from "./1700000000001-foundation.js";

/** In the order in which they run. A landed migration is never edited; a change is a new one. */
export const MIGRATIONS = [Foundation1700000000001] satisfies MixedList<new () => MigrationInterface>;
