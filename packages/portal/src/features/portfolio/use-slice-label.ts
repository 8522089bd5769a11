import { useTranslation } from "react-i18next";
import { CATEGORIES } from "../../enums";
import { useFormatter } from "../../format/use-formatter";
import type { Dimension, Slice } from "./slices";

/** Names a slice in the viewer's language; a project keeps its own name. */
export function useSliceLabel(dimension: Dimension) {
	const { t } = useTranslation();
	const format = useFormatter();
	return ({ key, label }: Slice): string => {
		if (dimension === "country") return format.country(key);
		if (dimension === "month") return format.month(key);
		const category = CATEGORIES.find((known) => known === key);
		return dimension === "category" && category
			? t(`enums.category.${category}`)
			: label;
	};
}
