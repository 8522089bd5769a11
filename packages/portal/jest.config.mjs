/** The portal's components in jsdom, through swc, as ECMAScript modules. */
export default {
	displayName: "portal",
	rootDir: import.meta.dirname,
	testEnvironment: "jsdom",
	// Without this, packages give their browser builds, which are not ESM for Node.
	testEnvironmentOptions: { customExportConditions: ["node"] },
	extensionsToTreatAsEsm: [".ts", ".tsx"],
	setupFiles: ["<rootDir>/src/test/jsdom-gaps.ts"],
	setupFilesAfterEnv: ["<rootDir>/src/test/matchers.ts"],
	moduleNameMapper: { "\\.css$": "<rootDir>/src/test/css-module.ts" },
	transform: {
		"^.+\\.tsx?$": [
			"@swc/jest",
			{
				jsc: {
					target: "es2022",
					parser: { syntax: "typescript", tsx: true },
					transform: { react: { runtime: "automatic" } },
				},
				module: { type: "es6" },
			},
		],
	},
	testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}"],
};
