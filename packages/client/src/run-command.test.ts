import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { evidence, sealed } from "../test/build-evidence.js";
import { runCommand } from "./run-command.js";

describe("tonnetrace verify", () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "evidence-"));
	});
	afterAll(() => rm(folder, { recursive: true }));

	const [file] = fc.sample(evidence, 1);
	if (!file) throw new Error("no evidence");
	const stored = async (name: string, text: string) => {
		const path = join(folder, name);
		await writeFile(path, text);
		return path;
	};
	async function run(...args: string[]) {
		const lines: string[] = [];
		return [
			await runCommand(args, (line) => lines.push(line)),
			lines.join("\n"),
		] as const;
	}

	it("prints each check and exits with 0 for what is right", async () => {
		const [code, output] = await run(
			"verify",
			await stored("right.json", JSON.stringify(file)),
		);
		expect(code).toBe(0);
		expect(output.match(/^ {2}pass {2}/gm)).toHaveLength(13);
		expect(output).not.toContain("FAIL");
		expect(output).toContain("Verified.");
	});

	it("exits with 1 where a check fails, and says what is wrong", async () => {
		const { payload } = file;
		const wrong = sealed({
			...payload,
			order: { ...payload.order, retiredGrams: payload.order.retiredGrams + 1 },
		});
		const [code, output] = await run(
			"verify",
			await stored("right.json", JSON.stringify(file)),
			await stored("wrong.json", JSON.stringify(wrong)),
		);
		expect(code).toBe(1);
		expect(output).toContain("FAIL  Masses add up");
		expect(output).toContain("NOT verified");
	});

	it("exits with 2 where there is nothing to check", async () => {
		expect(await run("verify", join(folder, "none.json"))).toEqual([
			2,
			expect.stringContaining("can't be read"),
		]);
		expect((await run("verify", await stored("text.json", "hello")))[0]).toBe(
			2,
		);
		expect((await run("verify"))[0]).toBe(2);
		expect((await run())[0]).toBe(2);
		expect((await run("--help"))[0]).toBe(0);
	});
});

it("verifies the sample of the documentation", async () => {
	const sample = new URL(
		"../../../docs/samples/evidence-sample.json",
		import.meta.url,
	).pathname;
	const lines: string[] = [];
	expect(await runCommand(["verify", sample], (line) => lines.push(line))).toBe(
		0,
	);
});
