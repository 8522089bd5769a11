import type { QuotedDevice, RemainingMass } from "./fleet.types.js";
import type {
	DevicesAsk,
	OrderDevicesRepository,
} from "./order-devices.repository.js";

/** One tenant's devices as the grams of their orders lead to them. */
export class OrderDevices {
	constructor(private readonly repository: OrderDevicesRepository) {}

	/** Of each ask the first devices that have one of its grams, in order of these; one statement for all asks. */
	async within(asks: readonly DevicesAsk[]): Promise<QuotedDevice[][]> {
		const found = asks.map((): QuotedDevice[] => []);
		if (asks.length === 0) return found;
		for (const { ask, ...device } of await this.repository.within(asks))
			found[Number(ask)]?.push(device as QuotedDevice);
		return found;
	}

	/** How many devices have one of the grams. */
	count(run: Omit<DevicesAsk, "limit">): Promise<number> {
		return this.repository.count(run);
	}

	/** Footprints of the months that remained when the quote was made, by footprint and months used; none for whole lives. */
	remaining(quoteId: string): Promise<RemainingMass[]> {
		return this.repository.remaining(quoteId);
	}
}
