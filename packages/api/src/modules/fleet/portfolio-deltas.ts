import type { DeviceDelta } from "../portfolio/index.js";
import type { Device } from "./fleet.types.js";

/** The part of a device that decides its slices. */
type Sliced = Pick<Device, "category" | "country" | "purchasedOn">;

const sliceOf = ({ category, country, purchasedOn }: Sliced) => ({
	category,
	country,
	month: purchasedOn.slice(0, 7),
});

/** What a new device adds. */
export const registeredDelta = (
	device: Sliced & Pick<Device, "footprintGrams">,
): DeviceDelta => ({
	...sliceOf(device),
	devices: 1,
	devicesWithoutFootprint: device.footprintGrams === 0 ? 1 : 0,
	footprintGrams: device.footprintGrams,
});

/** Category, country and month of a device `d`: the slices that sums are grouped by. */
export const SLICE_COLUMNS =
	"d.category, d.country, substr(d.purchasedOn, 1, 7)";
export const SLICE_SELECT =
	"d.category, d.country, substr(d.purchasedOn, 1, 7) AS month";
