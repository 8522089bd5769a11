import { Anchor, Group, Stack } from "@mantine/core";
import { IconRecycle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CopyButton } from "../../components/copy-button";
import { EmptyState } from "../../components/empty-state";
import { Facts } from "../../components/facts";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type {
	BatchFieldsFragment,
	BatchRowFieldsFragment,
} from "../../gql/graphql";
import { projectUrls } from "../projects/project.urls";
import { RetirementRowFields } from "../retirements/retirement.graphql";
import { RetirementTable } from "../retirements/retirement-table";
import { batchUrls } from "./batch.urls";
import { StockBar } from "./stock-bar";

interface BatchPageProps {
	batch: BatchRowFieldsFragment;
	details: BatchFieldsFragment;
}

/** One credit batch: its serial numbers, what is left of it, and what was retired. */
export function BatchPage({ batch, details }: BatchPageProps) {
	const { t } = useTranslation();
	return (
		<>
			<PageHeader
				title={t("batches.of", {
					project: batch.project.name,
					vintage: batch.vintage,
				})}
				trail={[{ label: t("batches.title"), to: batchUrls.list }]}
			/>
			<Stack gap="lg">
				<Section
					title={t("batches.stock")}
					description={t("batches.stockText")}
				>
					<StockBar stock={batch} />
				</Section>
				<Section title={t("batches.serials")}>
					<BatchFacts batch={batch} details={details} />
				</Section>
				<Section title={t("retirements.title")}>
					<RetirementTable
						ofProject
						rows={readFragment(RetirementRowFields, details.retirements)}
						empty={
							<EmptyState
								icon={IconRecycle}
								title={t("batches.noRetirements")}
							/>
						}
					/>
				</Section>
			</Stack>
		</>
	);
}

function BatchFacts({ batch, details }: BatchPageProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	return (
		<Stack gap="md">
			<Group gap={4} wrap="nowrap">
				<span className="tt-mono">{batch.serials.text}</span>
				<CopyButton
					value={batch.serials.text}
					label={t("batches.serialText")}
				/>
			</Group>
			<Facts
				facts={[
					{
						label: t("projects.registry"),
						value: t(`enums.registry.${details.serials.registry}`),
					},
					{
						label: t("batches.first"),
						value: <span className="tt-mono">{details.serials.first}</span>,
					},
					{
						label: t("batches.last"),
						value: <span className="tt-mono">{details.serials.last}</span>,
					},
					{
						label: t("batches.quantity"),
						value: t("units.credits", { count: batch.quantity }),
					},
					{ label: t("batches.vintage"), value: batch.vintage },
					{
						label: t("batches.project"),
						value: (
							<Anchor
								component={Link}
								to={projectUrls.one(batch.project.id)}
								inherit
							>
								{batch.project.name}
							</Anchor>
						),
					},
					{
						label: t("batches.registered"),
						value: format.dateTime(batch.registeredAt),
					},
				]}
			/>
		</Stack>
	);
}
