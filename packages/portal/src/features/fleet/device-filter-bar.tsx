import { NativeSelect, Pill } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { List } from "../../components/data-table/use-list";
import { FilterBar } from "../../components/filter-bar";
import { SearchField } from "../../components/search-field";
import { SelectFilter } from "../../components/select-filter";
import { CATEGORIES, COVERAGES } from "../../enums";
import { useFormatter } from "../../format/use-formatter";
import type { DeviceOrderField } from "../../gql/graphql";

interface DeviceFilterBarProps {
	list: List<DeviceOrderField>;
	countries: readonly string[];
}

export function DeviceFilterBar({ list, countries }: DeviceFilterBarProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const model = list.one("model");
	return (
		<FilterBar active={list.filtered} onClear={list.clear}>
			<SearchField
				label={t("table.search")}
				placeholder={t("fleet.searchHint")}
				value={list.one("search")}
				onChange={(value) => list.set("search", value)}
			/>
			<SelectFilter
				label={t("fleet.category")}
				placeholder={t("table.any")}
				options={CATEGORIES.map((value) => ({
					value,
					label: t(`enums.category.${value}`),
				}))}
				value={list.many("category")}
				onChange={(values) => list.set("category", values)}
			/>
			<SelectFilter
				label={t("fleet.country")}
				placeholder={t("table.any")}
				searchable
				options={countries.map((value) => ({
					value,
					label: format.country(value),
				}))}
				value={list.many("country")}
				onChange={(values) => list.set("country", values)}
			/>
			<SelectFilter
				label={t("fleet.coverage")}
				placeholder={t("table.any")}
				options={COVERAGES.map((value) => ({
					value,
					label: t(`status.coverage.${value}`),
				}))}
				value={list.many("coverage")}
				onChange={(values) => list.set("coverage", values)}
			/>
			<NativeSelect
				label={t("mass.footprint")}
				value={list.one("footprint")}
				onChange={({ currentTarget }) =>
					list.set("footprint", currentTarget.value)
				}
				data={[
					{ value: "", label: t("table.any") },
					{ value: "yes", label: t("fleet.known") },
					{ value: "no", label: t("fleet.notKnown") },
				]}
			/>
			{model && (
				<Pill
					size="lg"
					withRemoveButton
					onRemove={() => list.set("model", "")}
					removeButtonProps={{ "aria-label": t("table.clearFilters") }}
				>
					{t("fleet.ofModel", { model })}
				</Pill>
			)}
		</FilterBar>
	);
}
