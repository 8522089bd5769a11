import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
	schema: "../contract/schema.graphql",
	documents: ["src/**/*.{ts,tsx}", "!src/gql/**"],
	ignoreNoDocuments: true,
	generates: {
		"src/gql/": {
			preset: "client",
			presetConfig: {
				// Not named use…: it is no hook, and may be called in loops and conditions.
				fragmentMasking: { unmaskFunctionName: "readFragment" },
			},
			config: {
				enumsAsConst: true,
				useTypeImports: true,
				strictScalars: true,
				scalars: {
					DateTime: "string",
					Date: "string",
					SafeInt: "number",
					Decimal: "string",
					CountryCode: "string",
					CurrencyCode: "string",
				},
			},
		},
	},
};

export default config;
