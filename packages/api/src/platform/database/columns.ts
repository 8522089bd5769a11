import {
	Column,
	getMetadataArgsStorage,
	PrimaryColumn,
	type TableColumnOptions,
} from "typeorm";
import type { Engine } from "../config.js";

/** Longest values, in characters: one list for columns and for the checks of inputs. */
export const LENGTHS = {
	id: 40,
	code: 40,
	name: 200,
	email: 254,
	text: 500,
	url: 500,
	serialNumber: 80,
	serialRange: 200,
	modelName: 160,
	modelKey: 255,
	manufacturer: 80,
	partNumber: 40,
	costCentre: 80,
	orderReference: 80,
	key: 128,
	hash: 64,
} as const;

interface Options {
	readonly nullable?: boolean;
	readonly primary?: boolean;
	/** What rows have that were there before the column was. */
	readonly default?: number;
}

interface Shape {
	readonly type:
		| "varchar"
		| "bigint"
		| "int"
		| "datetime"
		| "date"
		| "text"
		| "blob"
		| "boolean";
	readonly length?: string;
	readonly precision?: number;
}

const shapes = {
	varchar: (length: number): Shape => ({
		type: "varchar",
		length: String(length),
	}),
	integer: { type: "bigint" } as Shape,
	int: { type: "int" } as Shape,
	time: { type: "datetime", precision: 3 } as Shape,
	date: { type: "date" } as Shape,
	boolean: { type: "boolean" } as Shape,
};

const decorate = (
	shape: Shape,
	{ nullable = false, primary = false, ...rest }: Options = {},
): PropertyDecorator =>
	primary ? PrimaryColumn(shape) : Column({ ...shape, ...rest, nullable });

/** Columns of entities; `migrationColumn` below makes the same columns for migrations. */
export const IdColumn = (options?: Options) =>
	decorate(shapes.varchar(LENGTHS.id), options);
export const TextColumn = (length: number, options?: Options) =>
	decorate(shapes.varchar(length), options);
/** A whole number up to 2^53: grams, minor units, counts. */
export const IntegerColumn = (options?: Options) =>
	decorate(shapes.integer, options);
export const SmallNumberColumn = (options?: Options) =>
	decorate(shapes.int, options);
export const TimeColumn = (options?: Options) => decorate(shapes.time, options);
/** A day, `YYYY-MM-DD`. */
export const DateColumn = (options?: Options) => decorate(shapes.date, options);
export const FlagColumn = (options?: Options) =>
	decorate(shapes.boolean, options);
/** Text without a practical limit: JSON, messages, certificate snapshots. */
export const LongTextColumn = (options?: Options) =>
	decorate({ type: "text" }, options);
export const BytesColumn = (options?: Options) =>
	decorate({ type: "blob" }, options);

/** MySQL's TEXT and BLOB end at 64 kB; SQLite has no limit and no other name for them. */
const wideOnMySql: Record<string, "longtext" | "longblob"> = {
	text: "longtext",
	blob: "longblob",
};

/**
 * Fits what the entities declare to the engine; called once, before the data source reads it. Wide columns get the engine's
 * own names, and foreign keys say RESTRICT, because engines report an unstated rule under different names.
 */
export function adaptEntities(engine: Engine): void {
	const { columns, foreignKeys } = getMetadataArgsStorage();
	for (const { options } of columns) {
		const wide = wideOnMySql[String(options.type)];
		if (engine === "mysql" && wide) options.type = wide;
	}
	for (const foreignKey of foreignKeys) {
		Object.assign(foreignKey, { onDelete: "RESTRICT", onUpdate: "RESTRICT" });
	}
}

type ColumnKind =
	| "id"
	| "integer"
	| "int"
	| "time"
	| "date"
	| "flag"
	| "longText"
	| "bytes"
	| number;

const migrationShapes: Record<Exclude<ColumnKind, number>, Shape> = {
	id: shapes.varchar(LENGTHS.id),
	integer: shapes.integer,
	int: shapes.int,
	time: shapes.time,
	date: shapes.date,
	flag: shapes.boolean,
	longText: { type: "text" },
	bytes: { type: "blob" },
};

/** `name`, `name?` (may be null) or `name*` (part of the primary key), and its kind; a number is a text of that length. */
export type ColumnSpec = readonly [name: string, kind: ColumnKind];

/** The columns of a migration's table, in the same types as the entities' decorators give. */
export function migrationColumns(
	engine: Engine,
	specs: readonly ColumnSpec[],
): TableColumnOptions[] {
	return specs.map(([name, kind]) => {
		const shape =
			typeof kind === "number" ? shapes.varchar(kind) : migrationShapes[kind];
		const type =
			engine === "mysql"
				? (wideOnMySql[shape.type] ??
					(shape.type === "boolean" ? "tinyint" : shape.type))
				: shape.type;
		return {
			...shape,
			type: engine === "sqlite" && type === "int" ? "integer" : type,
			name: name.replace(/[?*]$/, ""),
			isNullable: name.endsWith("?"),
			isPrimary: name.endsWith("*"),
		};
	});
}
