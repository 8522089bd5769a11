import type { DeviceDelta, PortfolioRecount } from "../portfolio/index.js";
import {
	COUNTED,
	type DeviceSumsRepository,
} from "./device-sums.repository.js";

/** Counts the portfolio's figures anew from the devices themselves; what is retired of a device, orders know. */
export class DeviceRecount implements PortfolioRecount {
	readonly dimensions = ["TOTAL", "CATEGORY", "COUNTRY", "MONTH"] as const;
	readonly figures = COUNTED;

	constructor(private readonly sums: DeviceSumsRepository) {}

	recount(): Promise<DeviceDelta[]> {
		return this.sums.slices();
	}
}
