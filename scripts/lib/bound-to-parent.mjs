import { spawn } from "node:child_process";

const GUARD = 'cat >/dev/null; kill -TERM "$1" 2>/dev/null';

/**
 * Ends the child in order when this process is gone, however it went: the guard's input closes with it.
 * @param {import("node:child_process").ChildProcess} child
 */
export function endWithUs(child) {
	if (process.platform === "win32") return;
	const guard = spawn("sh", ["-c", GUARD, "guard", String(child.pid)], {
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
	guard.stdin.on("error", () => {});
	child.once("exit", () => guard.kill("SIGKILL"));
}

/**
 * Under npm, calls back when the shell between npm and this program is gone: npm passes a SIGTERM no further than to it.
 * @param {() => void} orphaned
 */
export function whenOrphaned(orphaned) {
	if (process.env.npm_lifecycle_event === undefined) return;
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		orphaned();
	}, 500);
	timer.unref();
}
