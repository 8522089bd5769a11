import { spawn } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const SOURCE = new URL("./process-guard.ts", import.meta.url).href;

/** Starts a guarded `sleep` from a process that then hangs, and answers the pids of both. */
async function startGuarded(directory: string) {
	const script = `
		import { spawn } from "node:child_process";
		import { guardProcess } from ${JSON.stringify(SOURCE)};
		const child = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
		guardProcess(child.pid, ${JSON.stringify(directory)});
		console.log(child.pid);
		setInterval(() => {}, 1000);
	`;
	const owner = spawn(
		process.execPath,
		["--import", "tsx", "--input-type=module", "-e", script],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	const guarded = await new Promise<number>((resolve) =>
		owner.stdout.once("data", (line) => resolve(Number(String(line)))),
	);
	return { owner, guarded };
}

const alive = (pid: number) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

test("the guarded process and its directory go when their owner is killed outright", async () => {
	const directory = mkdtempSync(join(tmpdir(), "tonnetrace-guard-"));
	const { owner, guarded } = await startGuarded(directory);
	expect(alive(guarded)).toBe(true);
	owner.kill("SIGKILL");
	const deadline = Date.now() + 14_000;
	while (existsSync(directory) && Date.now() < deadline) await sleep(50);
	expect(existsSync(directory)).toBe(false);
}, 20_000);
