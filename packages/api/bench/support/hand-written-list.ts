import { createHash } from "node:crypto";
import fastifyCookie from "@fastify/cookie";
import BetterSqlite from "better-sqlite3";
import Fastify from "fastify";
import { createPool, type RowDataPacket } from "mysql2/promise";
import type { DevicePage } from "./device-page.js";
import { tellParent, untilParentLetsGo } from "./run-child.js";

/*
 * The device list as one would write it by hand: Fastify, the driver, two statements, no layers. It authenticates the same
 * session by the same conditions, checks the same right and answers the same JSON.
 */

type Row = Record<string, string | number | null>;
type Read = (sql: string, values: string[]) => Row[] | Promise<Row[]>;

const PAGE = 50;

function open(url: string): { read: Read; now: string; idleSince: string } {
	if (url.startsWith("sqlite:")) {
		const database = new BetterSqlite(url.slice("sqlite:".length), {
			readonly: true,
		});
		const prepared = new Map<string, BetterSqlite.Statement>();
		return {
			read: (sql, values) => {
				let statement = prepared.get(sql);
				if (!statement) {
					statement = database.prepare(sql);
					prepared.set(sql, statement);
				}
				return statement.all(...values) as Row[];
			},
			now: "strftime('%Y-%m-%d %H:%M:%f', 'now')",
			idleSince: "strftime('%Y-%m-%d %H:%M:%f', 'now', '-30 minutes')",
		};
	}
	const pool = createPool({
		uri: url,
		dateStrings: true,
		decimalNumbers: true,
		connectionLimit: 12,
	});
	return {
		read: async (sql, values) =>
			(await pool.query<(Row & RowDataPacket)[]>(sql, values))[0],
		now: "UTC_TIMESTAMP(3)",
		idleSince: "UTC_TIMESTAMP(3) - INTERVAL 30 MINUTE",
	};
}

const { read, now, idleSince } = open(process.argv[2] ?? "");

const SESSION = `SELECT u.id, r.role FROM user_session s JOIN user u ON u.id = s.userId
	JOIN role_assignment r ON r.userId = u.id AND r.memberTenantId = ?
	WHERE s.tokenHash = ? AND s.expiresAt > ${now} AND s.seenAt > ${idleSince} AND u.active = 1`;

const DEVICES = `SELECT d.id, d.serialNumber, d.serialKey, d.modelName, d.category, d.country, d.purchasedOn,
	CASE WHEN d.coverage = 'NONE' AND EXISTS (
		SELECT 1 FROM device_interval i JOIN device_quote q ON q.tenantId = i.tenantId AND q.quoteId = i.quoteId
		WHERE i.tenantId = d.tenantId AND i.deviceId = d.id AND q.orderId IS NULL AND q.expiresAt > ${now}
	) THEN 'QUOTED' ELSE d.coverage END AS coverage,
	m.name, m.manufacturer, f.totalGrams, f.statistic, f.lifetimeYears
	FROM device d LEFT JOIN device_model m ON m.id = d.modelId LEFT JOIN footprint f ON f.id = d.footprintId
	WHERE d.tenantId = ? ORDER BY d.serialKey LIMIT ${PAGE + 1}`;

const toNode = (row: Row) => ({
	id: row.id,
	serialNumber: row.serialNumber,
	modelName: row.modelName,
	category: row.category,
	country: row.country,
	purchasedOn: row.purchasedOn,
	coverage: row.coverage,
	model:
		row.name === null
			? null
			: { name: row.name, manufacturer: row.manufacturer },
	footprint:
		row.totalGrams === null
			? null
			: {
					total: { grams: row.totalGrams },
					statistic: row.statistic,
					lifetimeYears: row.lifetimeYears,
				},
});

function toPage(rows: Row[]) {
	const shown = rows.slice(0, PAGE);
	const last = shown.at(-1);
	const endCursor = last
		? Buffer.from(JSON.stringify([last.serialKey, last.id])).toString(
				"base64url",
			)
		: null;
	const devices = {
		nodes: shown.map(toNode),
		pageInfo: { hasNextPage: rows.length > PAGE, endCursor },
	};
	return { data: { tenant: { devices } } } as DevicePage;
}

const app = Fastify({ logger: false });
await app.register(fastifyCookie);
app.post<{ Body: { variables: { tenantId: string } } }>(
	"/graphql",
	async (request, reply) => {
		const { tenantId } = request.body.variables;
		const tokenHash = createHash("sha256")
			.update(request.cookies.tonnetrace ?? "")
			.digest("hex");
		const [session] = await read(SESSION, [tenantId, tokenHash]);
		if (!session) return reply.code(401).send({ errors: ["UNAUTHENTICATED"] });
		return toPage(await read(DEVICES, [tenantId]));
	},
);
tellParent(await app.listen({ host: "127.0.0.1", port: 0 }));
await untilParentLetsGo();
await app.close();
process.exit();
