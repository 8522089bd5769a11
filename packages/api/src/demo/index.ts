export type * from "./demo.types.js";
export { type DemoData, demoData } from "./demo-data.js";
export { demoFleet } from "./demo-fleet.js";
export {
	demoFleetCsv,
	SAMPLE_FAULTS,
	sampleFleetCsv,
} from "./demo-fleet-csv.js";
export { DEMO_PASSWORD } from "./demo-users.js";
