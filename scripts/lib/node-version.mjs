const MINIMUM = [20, 19];

/**
 * @param {string} version for example 20.19.1
 * @returns {boolean} whether the product runs on it
 */
export function isSupportedNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}

/** Ends the program with one clear sentence where Node is too old, before anything can fail for that reason. */
export function requireNode() {
	if (isSupportedNode(process.versions.node)) return;
	console.error(
		`Tonnetrace needs Node ${MINIMUM.join(".")} or newer; this is Node ${process.versions.node}. Get one from https://nodejs.org/.`,
	);
	process.exit(1);
}
