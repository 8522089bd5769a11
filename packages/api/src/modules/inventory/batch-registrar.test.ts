import { startApp, type TestApp } from "../../../test/harness.js";
import {
	AUDITOR,
	createStock,
	OPERATOR,
	type Stock,
	VINTAGE,
} from "../../../test/stock.js";

const TONNE = 1_000_000;

describe("registering a credit batch", () => {
	let test: TestApp;
	let stock: Stock;
	beforeAll(async () => {
		test = await startApp();
		stock = createStock(test);
	});
	afterAll(() => test.close());

	const register = (
		input: Parameters<Stock["inventory"]["registerBatch"]>[1],
		actor = OPERATOR,
	) => stock.inventory.registerBatch(actor, input);

	it("puts all its grams on sale", async () => {
		const project = await stock.project();
		const batch = await stock.batch(project, 20);
		expect(batch).toMatchObject({
			quantity: 20,
			vintage: VINTAGE,
			registry: "VERRA",
			freeGrams: 20 * TONNE,
			allocatedGrams: 0,
			retiredGrams: 0,
		});
		expect(await stock.stockOf(project)).toEqual([20 * TONNE, 0, 0]);
		expect(
			await stock.inventory.available([project.id, "prj_unknown"]),
		).toEqual(
			new Map([
				[project.id, 20 * TONNE],
				["prj_unknown", 0],
			]),
		);
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});

	it("reads the real serials of the registries", async () => {
		const verra = await stock.project({ registryProjectId: "1060" });
		const text =
			"9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0";
		await expect(
			register({
				projectId: verra.id,
				serials: text,
				quantity: 20_744,
				vintage: 2019,
				idempotencyKey: "1060a",
			}),
		).rejects.toMatchObject({
			code: "SERIAL_QUANTITY_MISMATCH",
			field: ["quantity"],
			message: expect.stringContaining("20745"),
		});
		expect(
			await register({
				projectId: verra.id,
				serials: text,
				quantity: 20_745,
				vintage: 2019,
				idempotencyKey: "1060b",
			}),
		).toMatchObject({ firstSerial: 115597313, lastSerial: 115618057 });
		const gold = await stock.project({
			registry: "GOLD_STANDARD",
			registryProjectId: "GS7495",
			country: "KE",
		});
		expect(
			await register({
				projectId: gold.id,
				serials: "GS1-1-KE-GS7495-16-2025-30645-608-30350",
				quantity: 29_743,
				vintage: 2025,
				idempotencyKey: "7495",
			}),
		).toMatchObject({ serialScope: "GS1-1-KE-GS7495-16-2025-30645" });
	});

	it("keeps a CER that Gold Standard lists in the CDM's numbering, whatever its project number", async () => {
		const project = await stock.project({
			registry: "GOLD_STANDARD",
			registryProjectId: "GS900",
			country: "RW",
		});
		const batch = await register({
			projectId: project.id,
			serials: "RW-5-1463953-1467609-2-2-0-7014",
			quantity: 3657,
			vintage: 2013,
			idempotencyKey: "cer",
		});
		expect(batch).toMatchObject({ registry: "CDM", serialScope: "CDM-RW" });
		const origin = await stock.project({
			registry: "CDM",
			registryProjectId: "7014",
		});
		const own = (first: number, last: number) => ({
			...stock.batchInput(origin, last - first + 1),
			serials: `RW-5-${first}-2-2-0-7014 - RW-5-${last}-2-2-0-7014`,
		});
		await expect(register(own(1_467_609, 1_467_700))).rejects.toMatchObject({
			code: "SERIAL_OVERLAP",
			message: expect.stringContaining(batch.id),
		});
		expect(await register(own(1_467_610, 1_467_700))).toMatchObject({
			quantity: 91,
		});
	});

	it.each([
		[
			"a text that is no serial",
			{ serials: "9660-115597313-x-VCS" },
			"SERIAL_MALFORMED",
			"serials",
		],
		[
			"a serial of another registry",
			{ serials: "ACR-US-192-2010-203-1-5000", quantity: 5000 },
			"SERIAL_MALFORMED",
			"serials",
		],
		[
			"another quantity",
			{ quantity: 9 },
			"SERIAL_QUANTITY_MISMATCH",
			"quantity",
		],
		[
			"another vintage than the serial's",
			{ vintage: VINTAGE - 1 },
			"SERIAL_OTHER_PROJECT",
			"vintage",
		],
		[
			"a vintage of the future",
			{ vintage: new Date().getUTCFullYear() + 1 },
			"INVALID_INPUT",
			"vintage",
		],
		[
			"a vintage before there were credits",
			{ vintage: 1969 },
			"INVALID_INPUT",
			"vintage",
		],
		[
			"an unknown project",
			{ projectId: "prj_unknown" },
			"NOT_FOUND",
			"projectId",
		],
		["no key", { idempotencyKey: " " }, "INVALID_INPUT", "idempotencyKey"],
	])("refuses %s", async (_what, over, code, field) => {
		const project = await stock.project();
		await expect(
			register({ ...stock.batchInput(project, 10), ...over }),
		).rejects.toMatchObject({ code, field: [field] });
		expect(await stock.stockOf(project)).toEqual([0, 0, 0]);
	});

	it("says where the serial is malformed", async () => {
		const project = await stock.project();
		await expect(
			register({
				...stock.batchInput(project, 10),
				serials: "9660-12-x-VCS-VCU-261-VER-IN-1-7-01012023-31122023-0",
			}),
		).rejects.toMatchObject({
			message: expect.stringMatching(/at character \d+\)$/),
		});
	});

	it("refuses the serials of another project", async () => {
		const [mine, other] = [await stock.project(), await stock.project()];
		const input = stock.batchInput(other, 10);
		await expect(
			register({ ...input, projectId: mine.id }),
		).rejects.toMatchObject({
			code: "SERIAL_OTHER_PROJECT",
			field: ["serials"],
		});
	});

	it("lets only operators do it", async () => {
		const project = await stock.project();
		await expect(
			register(stock.batchInput(project, 10), AUDITOR),
		).rejects.toMatchObject({ code: "FORBIDDEN" });
	});

	it("refuses credits that are registered, and names their batch", async () => {
		const project = await stock.project();
		const batch = await stock.batch(project, 10);
		const again = (first: number, last: number) => ({
			...stock.batchInput(project, last - first + 1),
			serials: stock.serials(project, first, last),
		});
		for (const [first, last] of [
			[batch.firstSerial, batch.lastSerial],
			[batch.lastSerial, batch.lastSerial + 3],
			[batch.firstSerial + 2, batch.firstSerial + 2],
		] as const) {
			await expect(register(again(first, last))).rejects.toMatchObject({
				code: "SERIAL_OVERLAP",
				message: expect.stringContaining(batch.id),
			});
		}
		expect(
			await register(again(batch.lastSerial + 1, batch.lastSerial + 5)),
		).toMatchObject({ quantity: 5 });
		expect(await stock.stockOf(project)).toEqual([15 * TONNE, 0, 0]);
	});

	it("refuses a batch name that another registry, which writes alike, has in other letters", async () => {
		const name = `Lot-${VINTAGE}`;
		const [puro, other, isometric] = [
			await stock.project({ registry: "PURO" }),
			await stock.project({ registry: "OTHER" }),
			await stock.project({ registry: "ISOMETRIC" }),
		];
		const asked = [
			[puro, `${name}-1 to 10`],
			[other, `${name.toUpperCase()}-5 to 14`],
			[isometric, `${name.toLowerCase()}-10 to 19`],
		] as const;
		const answers = await Promise.allSettled(
			asked.map(([project, serials]) =>
				register({ ...stock.batchInput(project, 10), serials }),
			),
		);
		const taken = answers.flatMap((answer) =>
			answer.status === "fulfilled" ? [answer.value.serialText] : [],
		);
		// The first and the third share credit 10, and all share with the second: whoever comes first wins.
		expect(taken).toHaveLength(1);
		for (const answer of answers)
			if (answer.status === "rejected")
				expect(answer.reason).toMatchObject({ code: "SERIAL_OVERLAP" });
	});

	it("takes Puro's and Isometric's own serials, and holds them to their project", async () => {
		const puro = await stock.project({
			registry: "PURO",
			registryProjectId: "577166",
		});
		const isometric = await stock.project({
			registry: "ISOMETRIC",
			registryProjectId: "F5X7",
		});
		for (const [project, serials] of [
			[
				puro,
				"PURO_PR_CORC100+_FI_577166_2023_055a3fbe-eabc-4535-b9cf-1028e7d18f89_1-10",
			],
			[isometric, "ISO-1-BSTORE-GBR-F5X7-2023-78177-78186"],
		] as const)
			expect(
				await register({ ...stock.batchInput(project, 10), serials }),
			).toMatchObject({ serialText: serials, quantity: 10 });
		await expect(
			register({
				...stock.batchInput(isometric, 10),
				serials: "ISO-1-BSTORE-GBR-A5X7-2023-1-10",
			}),
		).rejects.toMatchObject({ code: "SERIAL_OTHER_PROJECT" });
	});

	it("lets one of two overlapping registrations win, when both come at once", async () => {
		const project = await stock.project();
		const { firstSerial } = await stock.batch(project, 1);
		const from = firstSerial + 1_000_000;
		// In a numbering that exists, and (another registry) in one that doesn't yet.
		const fresh = await stock.project({
			registry: "ACR",
			registryProjectId: `ACR${project.registryProjectId}`,
		});
		const scope = `ACR-US-${project.registryProjectId}-${VINTAGE}-203`;
		for (const [id, serials] of [
			[
				project.id,
				(shift: number) =>
					stock.serials(project, from + shift, from + shift + 9),
			],
			[fresh.id, (shift: number) => `${scope}-${1 + shift}-${10 + shift}`],
		] as const) {
			const answers = await Promise.allSettled(
				[0, 3, 6, 9].map((shift) =>
					register({
						...stock.batchInput(project, 10),
						projectId: id,
						serials: serials(shift),
					}),
				),
			);
			const won = answers.filter(({ status }) => status === "fulfilled");
			const lost = answers.flatMap((answer) =>
				answer.status === "rejected" ? [answer.reason.code] : [],
			);
			expect(won).toHaveLength(1);
			expect(lost).toEqual([
				"SERIAL_OVERLAP",
				"SERIAL_OVERLAP",
				"SERIAL_OVERLAP",
			]);
		}
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});

	it("registers once for one key, and refuses the key for other credits", async () => {
		const project = await stock.project();
		const input = stock.batchInput(project, 10);
		const [first, second] = await Promise.all([
			register(input),
			register(input),
		]);
		expect(second).toEqual(first);
		await expect(
			register({
				...stock.batchInput(project, 3),
				idempotencyKey: input.idempotencyKey,
			}),
		).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
		expect(await stock.stockOf(project)).toEqual([10 * TONNE, 0, 0]);
	});

	it("leaves an audit event", async () => {
		const batch = await stock.batch(await stock.project(), 7);
		const { nodes } = await test.app.platform.platformAuditEvents.page(
			{ action: "batch.registered" },
			{ first: 100 },
		);
		expect(nodes.find(({ subject }) => subject === batch.id)).toMatchObject({
			actor: OPERATOR.id,
			detail: expect.stringContaining(`"quantity":7`),
		});
	});

	it("finds batches by what the list can filter and sort", async () => {
		const project = await stock.project();
		const [small, large] = [
			await stock.batch(project, 2),
			await stock.batch(project, 9),
		];
		const list = async (
			filter: object,
			sort: "QUANTITY" | "FREE" | "VINTAGE" | "REGISTERED_AT" = "QUANTITY",
			direction: "ASC" | "DESC" = "ASC",
		) =>
			(
				await stock.inventory.batches(
					{ projectId: project.id, ...filter },
					sort,
					direction,
					{},
				)
			).nodes.map(({ id }) => id);
		expect(await list({})).toEqual([small.id, large.id]);
		expect(await list({}, "FREE", "DESC")).toEqual([large.id, small.id]);
		expect(await list({}, "REGISTERED_AT")).toEqual([small.id, large.id]);
		expect(await list({ search: stock.part(large, 3, 1).text })).toEqual([
			large.id,
		]);
		expect(await list({ search: `9660-${small.firstSerial}-` })).toEqual([
			small.id,
		]);
		expect(await list({ hasFree: false })).toEqual([]);
		expect(await list({ registry: ["CDM"] })).toEqual([]);
		expect(
			await list({
				vintageFrom: VINTAGE,
				vintageTo: VINTAGE,
				registry: ["VERRA"],
			}),
		).toHaveLength(2);
	});
});
