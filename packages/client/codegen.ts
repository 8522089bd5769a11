import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
	emitLegacyCommonJSImports: false,
	schema: "../contract/schema.graphql",
	documents: ["src/operations/*.graphql"],
	generates: {
		"src/gql/": {
			preset: "client",
			presetConfig: { fragmentMasking: false },
			config: {
				documentMode: "string",
				useTypeImports: true,
				enumsAsTypes: true,
				strictScalars: true,
				scalars: {
					CountryCode: "string",
					CurrencyCode: "string",
					Date: "string",
					DateTime: "string",
					Decimal: "string",
					SafeInt: "number",
				},
			},
		},
	},
};

export default config;
