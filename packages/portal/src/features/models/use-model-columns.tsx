import { Anchor } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Column } from "../../components/data-table/column";
import { Mass } from "../../components/mass";
import { useFormatter } from "../../format/use-formatter";
import type {
	DeviceModelOrderField,
	ModelRowFieldsFragment,
} from "../../gql/graphql";
import { modelUrls } from "./model.urls";

type ModelColumn = Column<ModelRowFieldsFragment, DeviceModelOrderField>;

export function useModelColumns(): readonly ModelColumn[] {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<ModelColumn[]>(
		() => [
			{
				id: "name",
				header: t("fleet.model"),
				sort: "NAME",
				heading: true,
				cell: ({ id, name }) => (
					<Anchor component={Link} to={modelUrls.one(id)} fw={600} inherit>
						{name}
					</Anchor>
				),
			},
			{
				id: "manufacturer",
				header: t("fleet.manufacturer"),
				sort: "MANUFACTURER",
				cell: ({ manufacturer }) => manufacturer,
			},
			{
				id: "category",
				header: t("fleet.category"),
				sort: "CATEGORY",
				cell: ({ category }) => t(`enums.category.${category}`),
			},
			{
				id: "total",
				header: t("models.total"),
				numeric: true,
				cell: (model) => {
					const sheet = currentSheet(model);
					return sheet ? <Mass grams={sheet.total.grams} unit="kg" /> : "–";
				},
			},
			{
				id: "statistic",
				header: t("models.statistic"),
				cell: (model) => {
					const sheet = currentSheet(model);
					return sheet ? t(`enums.statistic.${sheet.statistic}`) : "–";
				},
			},
			{
				id: "lifetime",
				header: t("models.lifetime"),
				numeric: true,
				cell: (model) => {
					const sheet = currentSheet(model);
					return sheet
						? t("models.years", { years: format.decimal(sheet.lifetimeYears) })
						: "–";
				},
			},
		],
		[t, format],
	);
}

/** The sheet that footprints are made from today. */
function currentSheet({ sheets }: ModelRowFieldsFragment) {
	return sheets.find(({ current }) => current);
}
