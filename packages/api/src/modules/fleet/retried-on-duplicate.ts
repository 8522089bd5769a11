import { isDuplicateKey } from "../../platform/database/faults.js";

const ATTEMPTS = 3;

/** Runs again when another transaction was first with a key: what the work looks at then shows it. */
export async function retriedOnDuplicate<T>(
	work: () => Promise<T>,
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (attempt === ATTEMPTS || !isDuplicateKey(error)) throw error;
		}
	}
}
