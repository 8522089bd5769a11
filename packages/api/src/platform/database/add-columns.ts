import type { QueryRunner } from "typeorm";
import type { Engine } from "../config.js";
import { type ColumnSpec, migrationColumns } from "./columns.js";
import { engineOf } from "./create-table.js";

interface NamedCheck {
	readonly name: string;
	readonly expression: string;
}

/**
 * Adds columns to a table in place: on SQLite, TypeORM would write the whole table anew. A column that must have a value is 0 in
 * the rows that are there.
 * @param check comes with the last column
 */
export async function addColumns(
	runner: QueryRunner,
	table: string,
	specs: readonly ColumnSpec[],
	check?: NamedCheck,
): Promise<void> {
	const engine = engineOf(runner);
	const columns = migrationColumns(engine, specs);
	for (const [index, { name, type, length, isNullable }] of columns.entries()) {
		const width = length ? `(${length})` : "";
		const value = isNullable ? "NULL" : "NOT NULL DEFAULT 0";
		const constraint =
			check && index === columns.length - 1 ? constraintOf(engine, check) : "";
		await runner.query(
			`ALTER TABLE \`${table}\` ADD COLUMN \`${name}\` ${type}${width} ${value}${constraint}`,
		);
	}
}

/** MySQL adds a constraint beside the column, SQLite with it; TypeORM finds it there by its quotes. */
const constraintOf = (
	engine: Engine,
	{ name, expression }: NamedCheck,
): string =>
	engine === "mysql"
		? `, ADD CONSTRAINT \`${name}\` CHECK (${expression})`
		: ` CONSTRAINT "${name}" CHECK (${expression})`;
