import { recogniseHeader } from "@tonnetrace/domain";

/** What a column of a cart can give. */
export type CartColumn =
	| "category"
	| "country"
	| "manufacturer"
	| "modelName"
	| "partNumber"
	| "quantity"
	| "screenInches"
	| "weightKg";

export type CartColumns = Partial<
	Record<CartColumn, { index: number; header: string }>
>;

/** Columns that fleet files share with carts are recognised as there. */
const OF_FLEET = {
	MODEL_NAME: "modelName",
	PART_NUMBER: "partNumber",
	MANUFACTURER: "manufacturer",
	CATEGORY: "category",
	COUNTRY: "country",
} as const satisfies Partial<Record<string, CartColumn>>;

const OWN: Partial<Record<CartColumn, RegExp>> = {
	quantity:
		/^(?:quantity|qty|count|number|units|pieces|pcs|devices|antal|st|menge|anzahl|stück|quantité|määrä|aantal|cantidad)$/,
	weightKg: /^(?:weight|vikt|gewicht|vægt|vekt|poids|paino)(?:in)?(?:kg)?$/,
	screenInches:
		/^(?:screen|display|skärm|bildschirm)(?:size|storlek|größe|diagonal)?(?:in)?(?:inch|inches|tum|zoll)?$/,
};

/** What stands where when the first line is a line like the others: what people write first. */
const WITHOUT_HEADER: readonly CartColumn[] = [
	"modelName",
	"quantity",
	"country",
];

/**
 * Finds out from the first record what the columns are.
 *
 * @returns `headed` is false when it names no model or part number: then it is a line itself, and the columns are
 *   model, quantity and country
 */
export function cartColumns(first: readonly string[]): {
	headed: boolean;
	columns: CartColumns;
} {
	const columns: CartColumns = {};
	for (const { index, header, field } of recogniseHeader(first).columns) {
		const words = header.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
		const own = (Object.keys(OWN) as CartColumn[]).find((one) =>
			OWN[one]?.test(words),
		);
		const shared = OF_FLEET[field as keyof typeof OF_FLEET];
		const column = own ?? shared;
		if (column) columns[column] ??= { index, header };
	}
	if (columns.modelName || columns.partNumber) return { headed: true, columns };
	return {
		headed: false,
		columns: Object.fromEntries(
			WITHOUT_HEADER.slice(0, first.length).map((column, index) => [
				column,
				{ index, header: "" },
			]),
		),
	};
}
