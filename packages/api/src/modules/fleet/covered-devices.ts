import type { CoveredDeviceRepository } from "./covered-device.repository.js";
import type { CoveredDevice } from "./fleet.types.js";

/** Looks covered devices up over all tenants, by serial number alone: for the public, who must not learn whose they are. */
export class CoveredDevices {
	constructor(private readonly repository: CoveredDeviceRepository) {}

	/**
	 * Devices with this serial number that an order covers, at most 20.
	 * @param serialKey the serial number as the domain's `serialKey` gives it
	 */
	bySerial(serialKey: string): Promise<CoveredDevice[]> {
		return this.repository.bySerialKey(serialKey);
	}
}
