import {
	MultiSelect,
	NativeSelect,
	NumberInput,
	Select,
	SimpleGrid,
	Stack,
	Textarea,
	TextInput,
} from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useCountryOptions } from "../../format/use-country-options";
import { Mechanism, Registry } from "../../gql/graphql";
import type { ProjectFormValues } from "./project-form-values";

interface ProjectFieldsProps {
	form: UseFormReturnType<ProjectFormValues>;
}

const GOALS = [
	1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
] as const;

/** With the largest absolute value in degrees. */
const COORDINATES = [
	{ field: "latitude", most: 90 },
	{ field: "longitude", most: 180 },
] as const;

/** What the registry knows the project by. */
export function ProjectRegistryFields({ form }: ProjectFieldsProps) {
	const { t } = useTranslation();
	return (
		<Stack>
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				<NativeSelect
					label={t("projects.registry")}
					withAsterisk
					data={[
						{ value: "", label: t("projects.choose") },
						...Object.values(Registry).map((value) => ({
							value,
							label: t(`enums.registry.${value}`),
						})),
					]}
					{...form.getInputProps("registry")}
				/>
				<TextInput
					label={t("projects.registryProjectId")}
					description={t("projects.registryProjectIdText")}
					inputWrapperOrder={["label", "input", "description", "error"]}
					withAsterisk
					maxLength={40}
					autoComplete="off"
					{...form.getInputProps("registryProjectId")}
				/>
			</SimpleGrid>
			<TextInput
				label={t("projects.name")}
				withAsterisk
				maxLength={200}
				{...form.getInputProps("name")}
			/>
			<TextInput
				type="url"
				label={t("projects.registryUrl")}
				placeholder="https://"
				{...form.getInputProps("registryUrl")}
			/>
		</Stack>
	);
}

/** What the project is and where. */
export function ProjectAboutFields({ form }: ProjectFieldsProps) {
	const { t } = useTranslation();
	return (
		<Stack>
			<KindFields form={form} />
			<MultiSelect
				label={t("projects.sdgs")}
				description={t("projects.sdgsText")}
				searchable
				clearable
				data={GOALS.map((goal) => ({
					value: String(goal),
					label: `${goal} · ${t(`projects.goal.${goal}`)}`,
				}))}
				{...form.getInputProps("sdgs")}
			/>
			<Textarea
				label={t("projects.description")}
				description={t("projects.descriptionText")}
				autosize
				minRows={3}
				maxRows={10}
				maxLength={2_000}
				{...form.getInputProps("description")}
			/>
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				{COORDINATES.map(({ field, most }) => (
					<NumberInput
						key={field}
						label={t(`projects.${field}`)}
						min={-most}
						max={most}
						decimalScale={6}
						hideControls
						suffix="°"
						{...form.getInputProps(field)}
					/>
				))}
			</SimpleGrid>
		</Stack>
	);
}

function KindFields({ form }: ProjectFieldsProps) {
	const { t } = useTranslation();
	const countries = useCountryOptions();
	return (
		<SimpleGrid cols={{ base: 1, sm: 2 }}>
			<Select
				label={t("projects.country")}
				withAsterisk
				searchable
				data={countries}
				{...form.getInputProps("country")}
			/>
			<NativeSelect
				label={t("projects.mechanism")}
				withAsterisk
				data={[
					{ value: "", label: t("projects.choose") },
					...Object.values(Mechanism).map((value) => ({
						value,
						label: t(`projects.mechanismText.${value}`),
					})),
				]}
				{...form.getInputProps("mechanism")}
			/>
			<TextInput
				label={t("projects.type")}
				placeholder={t("projects.typeHint")}
				withAsterisk
				maxLength={200}
				{...form.getInputProps("type")}
			/>
			<TextInput
				label={t("projects.methodology")}
				placeholder="ACM0002"
				maxLength={200}
				{...form.getInputProps("methodology")}
			/>
		</SimpleGrid>
	);
}
