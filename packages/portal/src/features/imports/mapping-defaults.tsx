import { NativeSelect, Select, SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CATEGORIES, DATE_FORMATS } from "../../enums";
import { useCountryOptions } from "../../format/use-country-options";
import type { DateFormat, DeviceCategory } from "../../gql/graphql";

/** What holds for every row in which the file says nothing of it. */
export interface FileDefaults {
	country: string | null;
	category: DeviceCategory | undefined;
	dateFormat: DateFormat;
}

interface MappingDefaultsProps {
	defaults: FileDefaults;
	onChange: (defaults: FileDefaults) => void;
}

export function MappingDefaults({ defaults, onChange }: MappingDefaultsProps) {
	const { t } = useTranslation();
	const countries = useCountryOptions();
	const { country, category, dateFormat } = defaults;
	return (
		<SimpleGrid cols={{ base: 1, sm: 3 }}>
			<Select
				label={t("imports.defaultCountry")}
				placeholder={t("imports.noDefault")}
				data={countries}
				searchable
				clearable
				value={country}
				onChange={(value) => onChange({ ...defaults, country: value })}
			/>
			<NativeSelect
				label={t("imports.defaultCategory")}
				value={category ?? ""}
				onChange={({ currentTarget }) => {
					const chosen = CATEGORIES.find((one) => one === currentTarget.value);
					onChange({ ...defaults, category: chosen });
				}}
				data={[
					{ value: "", label: t("imports.noDefault") },
					...CATEGORIES.map((value) => ({
						value,
						label: t(`enums.category.${value}`),
					})),
				]}
			/>
			<NativeSelect
				label={t("imports.dateFormat")}
				value={dateFormat}
				onChange={({ currentTarget }) => {
					const chosen = DATE_FORMATS.find(
						(one) => one === currentTarget.value,
					);
					onChange({ ...defaults, dateFormat: chosen ?? "AUTO" });
				}}
				data={DATE_FORMATS.map((value) => ({
					value,
					label: t(`enums.dateFormat.${value}`),
				}))}
			/>
		</SimpleGrid>
	);
}
