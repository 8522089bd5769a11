// Runs before the first paint, as a file of its own so that a strict content security policy allows it.
(() => {
	let stored = "auto";
	try {
		stored = localStorage.getItem("mantine-color-scheme-value") ?? "auto";
	} catch {
		// Storage may be blocked; the system's preference then decides.
	}
	const dark =
		stored === "dark" ||
		(stored !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
	document.documentElement.setAttribute(
		"data-mantine-color-scheme",
		dark ? "dark" : "light",
	);
})();
