import type { EvidenceGroup } from "@tonnetrace/contract";
import { usedMonths } from "@tonnetrace/domain";
import type {
	QuotedDevice,
	QuotedGroup,
	RemainingMass,
} from "../fleet/index.js";

/** What the devices of an order were computed as. */
export interface QuotedAs {
	readonly groups: readonly QuotedGroup[];
	/** Of a quote of remaining use, by footprint and months used; empty for whole lives. */
	readonly remaining: readonly RemainingMass[];
	/** YYYY-MM-DD. */
	readonly quotedOn: string;
}

const monthsKey = (footprintId: string | null, months: number) =>
	`${footprintId} ${months}`;

/** Tells the group of each device of an order: devices with one footprint, category and country. */
export class DeviceGroups {
	private readonly places = new Map<string, number>();
	private readonly remaining: ReadonlyMap<string, string>;

	constructor(private readonly quoted: QuotedAs) {
		quoted.groups.forEach(({ footprintId, category, country }, place) => {
			this.places.set(`${footprintId} ${category} ${country}`, place);
		});
		this.remaining = new Map(
			quoted.remaining.map((mass) => [
				monthsKey(mass.footprintId, mass.usedMonths),
				mass.remainingFootprintId,
			]),
		);
	}

	/**
	 * Place of the device's group in the order's list.
	 * @throws Error when no group has the device's mass: then the books are wrong
	 */
	placeOf(device: QuotedDevice): number {
		const { category, country } = device;
		const place = this.places.get(
			`${this.footprintOf(device)} ${category} ${country}`,
		);
		if (place !== undefined && this.weighs(device, place)) return place;
		// A device that was given back may have another footprint since; its mass in the order stays.
		const like = this.quoted.groups.findIndex(
			(group, at) =>
				group.category === category &&
				group.country === country &&
				this.weighs(device, at),
		);
		if (like < 0)
			throw new Error(`No group of the order has the mass of ${device.id}`);
		return like;
	}

	/** The groups as a file shows them. @param places of the distinct footprints */
	shown(
		counts: readonly number[],
		places: ReadonlyMap<string, number>,
	): EvidenceGroup[] {
		return this.quoted.groups.map((group, at) => ({
			modelName: group.modelName,
			category: group.category,
			country: group.country,
			footprint: places.get(group.footprintId) ?? 0,
			devices: counts[at] ?? 0,
			computedGrams: group.computedEach,
			offsetGrams: group.offsetEach,
		}));
	}

	private footprintOf({ footprintId, purchasedOn }: QuotedDevice) {
		if (this.remaining.size === 0) return footprintId;
		const months = usedMonths(purchasedOn, this.quoted.quotedOn);
		return this.remaining.get(monthsKey(footprintId, months));
	}

	private weighs(device: QuotedDevice, place: number): boolean {
		const group = this.quoted.groups[place];
		return (
			group?.computedEach === device.computedGrams &&
			group.offsetEach === device.grams
		);
	}
}
