import { LENGTHS } from "../../platform/database/columns.js";

/** A model's name as it is searched and sorted. Lower case may be longer than what was written, so it is cut to its column. */
export const modelNameKey = (modelName: string): string =>
	modelName.toLowerCase().slice(0, LENGTHS.modelName);
