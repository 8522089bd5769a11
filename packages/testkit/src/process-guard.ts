import { spawn } from "node:child_process";
import type { Socket } from "node:net";

/** Waits for the end of its own input, which the death of whoever started it brings about, then ends the guarded process. */
const SCRIPT = `
cat >/dev/null
kill -TERM "$1" 2>/dev/null || true
tries=0
while kill -0 "$1" 2>/dev/null && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
[ -z "$2" ] || rm -rf "$2"
`;

export interface ProcessGuard {
	/** Stops guarding; the process lives on. */
	release(): void;
}

/**
 * Ends `pid`, and removes `directory`, when this process dies, however it dies: a database server must not outlive a test run
 * that was killed.
 */
export function guardProcess(pid: number, directory = ""): ProcessGuard {
	const guard = spawn("sh", ["-c", SCRIPT, "guard", String(pid), directory], {
		detached: true,
		stdio: ["pipe", "ignore", "ignore"],
	});
	// A guard that died early has closed its pipe; that is no concern of the guarded.
	guard.stdin?.on("error", () => {});
	guard.unref();
	(guard.stdin as Socket).unref();
	return {
		release() {
			guard.kill("SIGKILL");
		},
	};
}
