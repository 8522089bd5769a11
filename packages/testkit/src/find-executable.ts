import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian keeps servers in sbin, which a plain user's PATH leaves out. */
const SYSTEM_FOLDERS = [
	"/usr/sbin",
	"/usr/local/sbin",
	"/usr/local/bin",
	"/usr/libexec",
	"/opt/homebrew/bin",
	"/usr/local/opt/mariadb/bin",
];

/** The first of `names` that PATH or the usual system folders hold as an executable file; null if none. */
export function findExecutable(...names: string[]): string | null {
	const path = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
	for (const name of names)
		for (const folder of [...path, ...SYSTEM_FOLDERS]) {
			const file = join(folder, name);
			if (isExecutable(file)) return file;
		}
	return null;
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
