import { useMutation } from "@apollo/client/react";
import {
	Alert,
	Badge,
	Button,
	Group,
	NativeSelect,
	Select,
	SimpleGrid,
	Stack,
	Text,
} from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import { CATEGORIES, DATE_FORMATS } from "../../enums";
import { useCountryOptions } from "../../format/use-country-options";
import type {
	DateFormat,
	DeviceCategory,
	ImportFieldsFragment,
} from "../../gql/graphql";
import { ImportMapDocument } from "./imports.graphql";
import {
	doubleFields,
	type Mapping,
	missingFields,
	proposedMapping,
} from "./mapping";
import { MappingTable } from "./mapping-table";

interface MappingFormProps {
	tenantId: string;
	importId: string;
	columns: ImportFieldsFragment["columns"];
	/** What the server could not tell by itself. */
	questions: string | undefined;
}

/** Asks which column is what, where the file's header doesn't say. */
export function MappingForm({
	tenantId,
	importId,
	columns,
	questions,
}: MappingFormProps) {
	const { t } = useTranslation();
	const [mapping, setMapping] = useState<Mapping>(() =>
		proposedMapping(columns),
	);
	const [country, setCountry] = useState<string | null>(null);
	const [category, setCategory] = useState<DeviceCategory>();
	const [dateFormat, setDateFormat] = useState<DateFormat>("AUTO");
	const [map, { data, loading, error }] = useMutation(ImportMapDocument);
	const missing = missingFields(mapping, { country });
	const double = doubleFields(mapping);
	const submit = () =>
		map({
			variables: {
				input: {
					tenantId,
					importId,
					columns: Object.entries(mapping).map(([index, field]) => ({
						index: Number(index),
						field,
					})),
					defaultCountry: country,
					defaultCategory: category,
					dateFormat,
				},
			},
		}).catch(() => undefined);
	return (
		<Section
			title={t("imports.mapping.title")}
			description={t("imports.mapping.text")}
		>
			<Stack gap="lg">
				<UserErrorAlert
					errors={data?.fleetImportMap.userErrors ?? []}
					failure={error}
				/>
				{questions && <Text size="sm">{questions}</Text>}
				<MappingTable
					columns={columns}
					mapping={mapping}
					double={double}
					onChange={setMapping}
				/>
				<SimpleGrid cols={{ base: 1, sm: 3 }}>
					<Select
						label={t("imports.defaultCountry")}
						placeholder={t("imports.noDefault")}
						data={useCountryOptions()}
						searchable
						clearable
						value={country}
						onChange={setCountry}
					/>
					<NativeSelect
						label={t("imports.defaultCategory")}
						value={category ?? ""}
						onChange={({ currentTarget }) =>
							setCategory(CATEGORIES.find((one) => one === currentTarget.value))
						}
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
						onChange={({ currentTarget }) =>
							setDateFormat(
								DATE_FORMATS.find((one) => one === currentTarget.value) ??
									"AUTO",
							)
						}
						data={DATE_FORMATS.map((value) => ({
							value,
							label: t(`enums.dateFormat.${value}`),
						}))}
					/>
				</SimpleGrid>
				{missing.length > 0 && (
					<Alert color="ochre" icon={<IconAlertTriangle />} role="status">
						<Group gap="xs">
							<Text size="sm">{t("imports.mapping.missing")}</Text>
							{missing.map((field) => (
								<Badge key={field} color="ochre" variant="outline">
									{t(`enums.fleetField.${field}`)}
								</Badge>
							))}
						</Group>
					</Alert>
				)}
				<Group>
					<Button
						loading={loading}
						disabled={missing.length > 0 || double.length > 0}
						onClick={submit}
					>
						{t("imports.mapping.submit")}
					</Button>
				</Group>
			</Stack>
		</Section>
	);
}
