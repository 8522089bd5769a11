import { NativeSelect, Select, SimpleGrid, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { CATEGORIES, FORM_FACTORS, TRANSPORT_MODES } from "../../enums";
import { useCountryOptions } from "../../format/use-country-options";
import { ModelNameField } from "./model-name-field";
import type { EstimateQuestion } from "./question";

interface EstimateFieldsProps {
	form: UseFormReturnType<EstimateQuestion>;
}

/** What the device is called. */
export function DeviceFields(
	props: EstimateFieldsProps & { searchable: boolean },
) {
	const { t } = useTranslation();
	const { form, searchable } = props;
	return (
		<>
			<ModelNameField
				searchable={searchable}
				value={form.values.name}
				onType={(name) => form.setValues({ name, modelId: "" })}
				onChoose={({ id, name, manufacturer }) =>
					form.setValues({ modelId: id, name, maker: manufacturer })
				}
				error={form.errors.name ?? form.errors.modelId}
				data-path="name"
			/>
			<SimpleGrid cols={2} spacing="sm">
				<TextInput
					label={t("fleet.manufacturer")}
					maxLength={80}
					autoComplete="off"
					{...form.getInputProps("maker")}
				/>
				<TextInput
					label={t("estimate.part")}
					maxLength={40}
					autoComplete="off"
					spellCheck={false}
					{...form.getInputProps("part")}
				/>
			</SimpleGrid>
		</>
	);
}

/** What a buyer can see of it: enough for an estimate where no sheet is published. */
export function SpecFields({ form }: EstimateFieldsProps) {
	const { t } = useTranslation();
	return (
		<>
			<SimpleGrid cols={2} spacing="sm">
				<NativeSelect
					label={t("fleet.category")}
					data={[
						{ value: "", label: t("common.unknown") },
						...CATEGORIES.map((value) => ({
							value,
							label: t(`enums.category.${value}`),
						})),
					]}
					{...form.getInputProps("category")}
				/>
				<NativeSelect
					label={t("estimate.form")}
					data={[
						{ value: "", label: t("common.unknown") },
						...FORM_FACTORS.map((value) => ({
							value,
							label: t(`enums.formFactor.${value}`),
						})),
					]}
					{...form.getInputProps("form")}
				/>
			</SimpleGrid>
			<SimpleGrid cols={2} spacing="sm">
				<TextInput
					label={t("estimate.weight")}
					inputMode="decimal"
					maxLength={12}
					autoComplete="off"
					{...form.getInputProps("weight")}
				/>
				<TextInput
					label={t("estimate.screen")}
					inputMode="decimal"
					maxLength={12}
					autoComplete="off"
					{...form.getInputProps("screen")}
				/>
			</SimpleGrid>
		</>
	);
}

/** Where and how long it is used, and how it gets there. */
export function UseFields({ form }: EstimateFieldsProps) {
	const { t } = useTranslation();
	const countries = useCountryOptions();
	return (
		<>
			<Select
				label={t("estimate.country")}
				withAsterisk
				searchable
				data={countries}
				{...form.getInputProps("country")}
				value={form.values.country || null}
				onChange={(country) => form.setFieldValue("country", country ?? "")}
			/>
			<SimpleGrid cols={2} spacing="sm">
				<TextInput
					label={t("estimate.years")}
					inputMode="numeric"
					maxLength={2}
					autoComplete="off"
					{...form.getInputProps("years")}
				/>
				<NativeSelect
					label={t("estimate.transport")}
					data={TRANSPORT_MODES.map((value) => ({
						value,
						label: t(`enums.transport.${value}`),
					}))}
					{...form.getInputProps("transport")}
				/>
			</SimpleGrid>
		</>
	);
}
