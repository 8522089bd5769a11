import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema.js";

/** The schema as it is committed to packages/contract/schema.graphql: sorted, so that a change shows as itself. */
export const printContract = (): string =>
	`${printSchema(lexicographicSortSchema(createSchema()))}\n`;
