import { type QueryRunner, Table, TableForeignKey, TableIndex } from "typeorm";
import type { Engine } from "../config.js";
import { type ColumnSpec, migrationColumns } from "./columns.js";

export interface TableSpec {
	readonly name: string;
	readonly columns: readonly ColumnSpec[];
	/** Index name → its columns. Names are unique in the whole database: SQLite has one space for them. */
	readonly indices?: Readonly<Record<string, readonly string[]>>;
	readonly uniques?: Readonly<Record<string, readonly string[]>>;
	/** Constraint name → condition, the same text on both engines. */
	readonly checks?: Readonly<Record<string, string>>;
	/** Constraint name → own columns, table, its columns. */
	readonly foreignKeys?: Readonly<
		Record<
			string,
			readonly [
				columns: readonly string[],
				table: string,
				referenced: readonly string[],
			]
		>
	>;
}

export const engineOf = (runner: QueryRunner): Engine =>
	runner.connection.options.type === "better-sqlite3" ? "sqlite" : "mysql";

/** Creates one table with all that hangs on it, alike on both engines. */
export async function createTable(
	runner: QueryRunner,
	spec: TableSpec,
): Promise<void> {
	await runner.createTable(
		new Table({
			name: spec.name,
			columns: migrationColumns(engineOf(runner), spec.columns),
			indices: [
				...Object.entries(spec.indices ?? {}).map(
					([name, columnNames]) =>
						new TableIndex({ name, columnNames: [...columnNames] }),
				),
				...Object.entries(spec.uniques ?? {}).map(
					([name, columnNames]) =>
						new TableIndex({
							name,
							columnNames: [...columnNames],
							isUnique: true,
						}),
				),
			],
			checks: Object.entries(spec.checks ?? {}).map(([name, expression]) => ({
				name,
				expression,
			})),
			foreignKeys: Object.entries(spec.foreignKeys ?? {}).map(
				([name, [columnNames, referencedTableName, referencedColumnNames]]) =>
					new TableForeignKey({
						name,
						columnNames: [...columnNames],
						referencedTableName,
						referencedColumnNames: [...referencedColumnNames],
						onDelete: "RESTRICT",
						onUpdate: "RESTRICT",
					}),
			),
		}),
	);
	if (engineOf(runner) === "mysql") await addChecks(runner, spec);
}

// TypeORM leaves checks out on MySQL, which has had them since 8.0.16 (MariaDB since 10.2).
async function addChecks(
	runner: QueryRunner,
	{ name, checks = {} }: TableSpec,
): Promise<void> {
	for (const [check, expression] of Object.entries(checks)) {
		await runner.query(
			`ALTER TABLE \`${name}\` ADD CONSTRAINT \`${check}\` CHECK (${expression})`,
		);
	}
}
