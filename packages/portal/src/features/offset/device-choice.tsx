import { useQuery } from "@apollo/client/react";
import { SimpleGrid, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SelectFilter } from "../../components/select-filter";
import { CATEGORIES } from "../../enums";
import { useFormatter } from "../../format/use-formatter";
import type { DeviceFilter } from "../../gql/graphql";
import { FleetCountriesDocument } from "../fleet/fleet.graphql";

interface DeviceChoiceProps {
	tenantId: string;
	filter: DeviceFilter;
	onChange: (filter: DeviceFilter) => void;
}

const TEXTS = ["modelName", "costCentre", "orderReference"] as const;
const DAYS = ["purchasedFrom", "purchasedTo"] as const;

/** The filter of the wizard's first step. An empty field filters nothing. */
export function DeviceChoice({
	tenantId,
	filter,
	onChange,
}: DeviceChoiceProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { data } = useQuery(FleetCountriesDocument, {
		variables: { tenantId },
		fetchPolicy: "cache-first",
	});
	const countries =
		data?.tenant?.portfolio.byCountry.map(({ key }) => key) ?? [];
	const some = (values: string[]) => (values.length > 0 ? values : undefined);
	return (
		<SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
			<SelectFilter
				wide
				label={t("fleet.category")}
				placeholder={t("table.any")}
				options={CATEGORIES.map((value) => ({
					value,
					label: t(`enums.category.${value}`),
				}))}
				value={filter.categories ?? []}
				onChange={(values) =>
					onChange({
						...filter,
						categories:
							some(values) && CATEGORIES.filter((one) => values.includes(one)),
					})
				}
			/>
			<SelectFilter
				wide
				label={t("fleet.country")}
				placeholder={t("table.any")}
				searchable
				options={countries.map((value) => ({
					value,
					label: format.country(value),
				}))}
				value={filter.countries ?? []}
				onChange={(values) => onChange({ ...filter, countries: some(values) })}
			/>
			{TEXTS.map((name) => (
				<TextInput
					key={name}
					label={t(`offset.devices.${name}`)}
					value={filter[name] ?? ""}
					onChange={({ currentTarget }) =>
						onChange({
							...filter,
							[name]: currentTarget.value || undefined,
						})
					}
				/>
			))}
			{DAYS.map((name) => (
				<TextInput
					key={name}
					type="date"
					label={t(`offset.devices.${name}`)}
					value={filter[name] ?? ""}
					onChange={({ currentTarget }) =>
						onChange({ ...filter, [name]: currentTarget.value || undefined })
					}
				/>
			))}
		</SimpleGrid>
	);
}
