import { Badge, Group, Stack, Text } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state";
import { Facts } from "../../components/facts";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { readFragment } from "../../gql";
import type { ModelQuery } from "../../gql/graphql";
import { SheetFields } from "./model.graphql";
import { modelUrls } from "./model.urls";
import { SheetSection } from "./sheet-section";

type Model = Extract<
	NonNullable<ModelQuery["node"]>,
	{ __typename?: "DeviceModel" }
>;

/** One device model with its published footprint sheets, the one in force first. */
export function ModelPage({ model }: { model: Model }) {
	const { t } = useTranslation();
	const sheets = [...readFragment(SheetFields, model.sheets)].sort(
		(a, b) => Number(b.current) - Number(a.current) || b.revision - a.revision,
	);
	return (
		<>
			<PageHeader
				title={model.name}
				description={model.manufacturer}
				trail={[{ label: t("models.title"), to: modelUrls.list }]}
				badge={<Badge>{t(`enums.category.${model.category}`)}</Badge>}
			/>
			<Stack gap="lg">
				{sheets.map((sheet) => (
					<SheetSection key={sheet.id} sheet={sheet} />
				))}
				{sheets.length === 0 && (
					<EmptyState icon={IconFileOff} title={t("models.noSheets.title")}>
						{t("models.noSheets.text")}
					</EmptyState>
				)}
				<Section title={t("models.names")} description={t("models.namesText")}>
					<Facts
						facts={[
							{
								label: t("models.partNumbers"),
								value: <Names names={model.partNumbers} />,
							},
							{
								label: t("models.aliases"),
								value: <Names names={model.aliases} />,
							},
						]}
					/>
				</Section>
			</Stack>
		</>
	);
}

function Names({ names }: { names: readonly string[] }) {
	const { t } = useTranslation();
	if (names.length === 0) return <Text c="dimmed">{t("common.none")}</Text>;
	return (
		<Group gap={6}>
			{names.map((name) => (
				<Badge key={name} color="gray" className="tt-mono">
					{name}
				</Badge>
			))}
		</Group>
	);
}
