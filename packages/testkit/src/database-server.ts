import { createConnection } from "mysql2/promise";

/** A running MySQL or MariaDB server in which tests make databases of their own. */
export interface DatabaseServer {
	/** The connection URL of a database on this server, whether it exists or not. */
	url(databaseName: string): string;
	/** Creates an empty database with the product's character set and collation, and answers its URL. */
	createDatabase(name: string): Promise<string>;
	dropDatabase(name: string): Promise<void>;
}

/**
 * A server that somebody else runs.
 * @param serverUrl mysql://user:password@host:port/ with any database name, which is ignored; `?socketPath=…` is kept
 */
export function databaseServer(serverUrl: string): DatabaseServer {
	const base = new URL(serverUrl);
	if (base.protocol !== "mysql:" && base.protocol !== "mariadb:")
		throw new Error(
			`A test database server needs a mysql:// URL, got ${base.protocol}//…`,
		);
	const url = (databaseName: string) => {
		const result = new URL(base);
		result.protocol = "mysql:";
		result.pathname = `/${databaseName}`;
		return result.href;
	};
	return {
		url,
		async createDatabase(name) {
			await run(
				url(""),
				`CREATE DATABASE ${quoted(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
			);
			return url(name);
		},
		async dropDatabase(name) {
			await run(url(""), `DROP DATABASE IF EXISTS ${quoted(name)}`);
		},
	};
}

async function run(url: string, statement: string): Promise<void> {
	const connection = await createConnection({
		uri: url,
		connectTimeout: 5_000,
	});
	try {
		await connection.query(statement);
	} finally {
		await connection.end();
	}
}

function quoted(name: string): string {
	if (!/^[A-Za-z0-9_]{1,64}$/.test(name))
		throw new Error(
			`A database name has 1 to 64 letters, digits and underscores, got "${name}".`,
		);
	return `\`${name}\``;
}
