import {
	startApp,
	TEST_PASSWORD,
	type TestApp,
} from "../../../test/harness.js";
import { toDbTime } from "../../platform/database/db-time.js";

const MINUTE = 60_000;

describe("a session", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	/** A new user's session; `set` moves its times, counted in minutes from now by the database's clock. */
	async function session() {
		const { database, platform } = test.app;
		const email = await test.seed.user([{ role: "OPERATOR" }]);
		const { token, principal } = await platform.identity.signIn(
			email,
			TEST_PASSWORD,
		);
		const { userId } = principal;
		return {
			token,
			userId,
			set: async (column: "seenAt" | "expiresAt", minutes: number) => {
				const at = toDbTime((await database.now()) + minutes * MINUTE);
				await database.write(() =>
					database.run(
						`UPDATE user_session SET ${column} = :at WHERE userId = :userId`,
						{ at, userId },
					),
				);
				return at;
			},
			seenAt: async () =>
				(
					await database.first<{ seenAt: string }>(
						"SELECT seenAt FROM user_session WHERE userId = :userId",
						{ userId },
					)
				)?.seenAt,
		};
	}
	const holder = async (token: string) =>
		(await test.app.platform.identity.authenticate(token))?.userId;

	it("goes on for 30 minutes without use, and no longer", async () => {
		const { token, userId, set } = await session();
		await set("seenAt", -29);
		expect(await holder(token)).toBe(userId);
		await set("seenAt", -31);
		expect(await holder(token)).toBeUndefined();
	});

	it("ends at its last moment, however busy it is", async () => {
		const { token, userId, set } = await session();
		await set("expiresAt", 1);
		expect(await holder(token)).toBe(userId);
		await set("expiresAt", -1);
		expect(await holder(token)).toBeUndefined();
	});

	it("neither ends nor lasts longer by the clock of the process", async () => {
		const { token, userId } = await session();
		test.clock.advance(13 * 60 * MINUTE);
		expect(await holder(token)).toBe(userId);
	});

	it("is written as seen once a minute, and read with one statement", async () => {
		const { database } = test.app;
		const { token, set, seenAt } = await session();
		const before = await set("seenAt", -0.5);
		await holder(token);
		expect((await seenAt())?.slice(0, 19)).toBe(before.slice(0, 19));
		await set("seenAt", -2);
		await holder(token);
		expect(
			(await database.now()) -
				Date.parse(`${(await seenAt())?.replace(" ", "T")}Z`),
		).toBeLessThan(MINUTE);
		const { query } = database;
		let statements = 0;
		database.query = (sql, parameters) => {
			statements++;
			return query.call(database, sql, parameters) as never;
		};
		await holder(token);
		Object.assign(database, { query });
		expect(statements).toBe(1);
	});
});
