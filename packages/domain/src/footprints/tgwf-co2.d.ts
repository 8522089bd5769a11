/** The package ships no types. Only what is read is declared. */
declare module "@tgwf/co2/data" {
	export const averageIntensity: {
		/** g CO2e/kWh by ISO alpha-3 code or Ember's region name; 0 means missing. */
		readonly data: Readonly<Record<string, number>>;
	};
}
