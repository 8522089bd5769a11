import { type ChildProcess, fork } from "node:child_process";

export interface BenchChild<T> {
	/** What the child sent first. */
	readonly message: T;
	/** Asks it to end and waits until it did. */
	stop(): Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
	child.exitCode !== null || child.signalCode !== null
		? Promise.resolve()
		: new Promise((resolve) => child.once("exit", () => resolve()));

/**
 * Starts a program beside this one in a process of its own, so that its memory and its processor time are its own.
 * @throws Error when it ends before it sent anything
 */
export async function runChild<T>(
	program: URL,
	args: readonly string[],
): Promise<BenchChild<T>> {
	const child = fork(program, [...args]);
	const message = await new Promise<T>((resolve, reject) => {
		child.once("message", (sent) => resolve(sent as T));
		child.once("error", reject);
		child.once("exit", (code) =>
			reject(new Error(`${program.pathname} ended with ${code}`)),
		);
	});
	return {
		message,
		stop: async () => {
			if (child.connected) child.disconnect();
			await ended(child);
		},
	};
}

/** In the child: sends the answer to the program that started it. */
export function tellParent(message: unknown): void {
	if (!process.send) throw new Error("This program is run by a benchmark only");
	process.send(message as object);
}

/** In the child: ends when the program that started it has let go, or is gone. */
export const untilParentLetsGo = (): Promise<void> =>
	new Promise((resolve) => process.once("disconnect", () => resolve()));
