import { findExecutable } from "@tonnetrace/testkit";

/** The system's Chromium: CHROMIUM_PATH, or the first of its usual names; null where there is none. */
export function findChromium(): string | null {
	return (
		process.env.CHROMIUM_PATH ??
		findExecutable(
			"chromium",
			"chromium-browser",
			"google-chrome-stable",
			"google-chrome",
		)
	);
}
