import { isSupportedNode } from "./node-version.mjs";

test.each([
	["18.20.0", false],
	["20.18.9", false],
	["20.19.0", true],
	["20.20.2", true],
	["22.0.0", true],
	["24.1.0", true],
])("Node %s: %s", (version, supported) => {
	expect(isSupportedNode(version)).toBe(supported);
});
