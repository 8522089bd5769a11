/** What the benchmark of the device list asks, and gets from the product and from the handler written by hand alike. */
export const DEVICE_PAGE = `query Devices($tenantId: ID!) { tenant(id: $tenantId) { devices(first: 50) {
	nodes {
		id serialNumber modelName category country purchasedOn coverage
		model { name manufacturer }
		footprint { total { grams } statistic lifetimeYears }
	}
	pageInfo { hasNextPage endCursor }
} } }`;

export interface DevicePage {
	readonly data: {
		readonly tenant: {
			readonly devices: {
				readonly nodes: readonly {
					readonly id: string;
					readonly serialNumber: string;
					readonly modelName: string;
					readonly category: string;
					readonly country: string;
					readonly purchasedOn: string;
					readonly coverage: string;
					readonly model: {
						readonly name: string;
						readonly manufacturer: string;
					} | null;
					readonly footprint: {
						readonly total: { readonly grams: number };
						readonly statistic: string;
						readonly lifetimeYears: number;
					} | null;
				}[];
				readonly pageInfo: {
					readonly hasNextPage: boolean;
					readonly endCursor: string | null;
				};
			};
		} | null;
	};
}
