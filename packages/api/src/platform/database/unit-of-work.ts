import { AsyncLocalStorage } from "node:async_hooks";
import type { QueryRunner } from "typeorm";

/** The transaction that the current call chain runs in. */
export interface OpenUnit {
	readonly runner: QueryRunner;
	readonly afterCommit: (() => void)[];
}

const open = new AsyncLocalStorage<OpenUnit>();

export const currentUnit = (): OpenUnit | undefined => open.getStore();

/** Runs the closure so that all statements below it find the unit. */
export const withinUnit = <T>(
	unit: OpenUnit,
	work: () => Promise<T>,
): Promise<T> => open.run(unit, work);

/** Work that only a committed transaction may trigger: waking the worker, counting a metric. At once when no unit is open. */
export function afterCommit(action: () => void): void {
	const unit = open.getStore();
	if (unit) unit.afterCommit.push(action);
	else action();
}

/** One after the other, in the order of arrival: SQLite has one writer, and TypeORM one connection for it. */
export class FifoQueue {
	private tail: Promise<unknown> = Promise.resolve();

	run<T>(work: () => Promise<T>): Promise<T> {
		const result = this.tail.then(work, work);
		this.tail = result.catch(() => undefined);
		return result;
	}
}
