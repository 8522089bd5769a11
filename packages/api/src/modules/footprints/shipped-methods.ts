import { type FootprintMethod, METHODS } from "@tonnetrace/domain";
import type { MethodsByDay } from "./footprint-answers.js";

/** The method versions that come with the product. */
export const shippedMethods: MethodsByDay = {
	async releasedBy(day: string | null): Promise<FootprintMethod | undefined> {
		return METHODS.filter(
			({ releasedOn }) => day === null || releasedOn <= day,
		).at(-1);
	},
};
