import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";

const FOOTPRINT = `
	id basis statistic lifetimeYears country
	total { grams } low { grams } high { grams }
	stages { stage mass { grams } derived }
	method { version } gridFactorEdition explanation
	match { kind evidence model { name manufacturer } }
	sheet { id revision }`;

describe("estimateFootprint", () => {
	let api: TestApi;
	let anybody: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		anybody = api.client();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
	});
	afterAll(() => api.close());

	const one = (input: object) =>
		anybody.execute(
			`query ($input: FootprintInput!) { estimateFootprint(input: $input) { ${FOOTPRINT} } }`,
			{ input },
		);

	it("answers the published footprint with the evidence of the match, to anybody", async () => {
		console.log(
			JSON.stringify(
				[
					await one({
						modelName: "X1 Carbon 9th Gen",
						manufacturer: "LENOVO",
						country: "SE",
					}),
					await one({ modelName: "20XW0027MX", country: "SE" }),
				],
				null,
				1,
			),
		);
	});
});
