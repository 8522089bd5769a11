import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's folder, links resolved, without a slash at the end. */
export const root = realpathSync(
	fileURLToPath(new URL("../..", import.meta.url)),
);
