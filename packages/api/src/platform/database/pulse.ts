const BETWEEN_MS = 1_000;
const NO_ANSWER_MS = 2_000;

/** The server did not answer in time; the database module tells callers so. */
export const tooLate = (): Error =>
	Object.assign(new Error("The database did not answer in time"), {
		code: "ETIMEDOUT",
	});

/**
 * The promise's result, if it comes in time.
 * @throws the error of `tooLate` otherwise; the work itself goes on
 */
export async function inTime<T>(
	work: Promise<T>,
	milliseconds: number,
): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(tooLate()), milliseconds);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Tells work that may take minutes from a server that is gone: while any runs, the server is asked for a sign of life once a
 * second, on a connection of its own.
 */
export class Pulse {
	private last: { readonly at: number; readonly beats: Promise<boolean> } = {
		at: Number.NEGATIVE_INFINITY,
		beats: Promise.resolve(true),
	};

	/** @param ask resolves when the server has answered anything */
	constructor(private readonly ask: () => Promise<unknown>) {}

	/**
	 * Runs the work, and calls `giveUp` once when the server stops answering meanwhile.
	 * @param giveUp must make the work fail
	 */
	async during<T>(work: () => Promise<T>, giveUp: () => void): Promise<T> {
		let timer: NodeJS.Timeout | undefined;
		let done = false;
		const watch = () => {
			timer = setTimeout(async () => {
				const beats = await this.beats();
				if (done) return;
				if (beats) watch();
				else giveUp();
			}, BETWEEN_MS);
		};
		watch();
		try {
			return await work();
		} finally {
			done = true;
			clearTimeout(timer);
		}
	}

	/** Shared by all who wait: however many there are, the server is asked once a second. */
	private beats(): Promise<boolean> {
		const now = performance.now();
		if (now - this.last.at >= BETWEEN_MS)
			this.last = {
				at: now,
				beats: inTime(this.ask(), NO_ANSWER_MS).then(
					() => true,
					() => false,
				),
			};
		return this.last.beats;
	}
}
