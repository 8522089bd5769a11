import { Anchor, Group, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CopyButton } from "../../components/copy-button";
import type { Column } from "../../components/data-table/column";
import {
	DataTable,
	type DataTableProps,
} from "../../components/data-table/data-table";
import { ExternalLink } from "../../components/external-link";
import { useFormatter } from "../../format/use-formatter";
import type {
	RetirementOrderField,
	RetirementRowFieldsFragment,
} from "../../gql/graphql";
import { batchUrls } from "../batches/batch.urls";
import { projectUrls } from "../projects/project.urls";

type RetirementColumn = Column<
	RetirementRowFieldsFragment,
	RetirementOrderField
>;

type RetirementTableProps = Omit<
	DataTableProps<RetirementRowFieldsFragment, RetirementOrderField>,
	"columns" | "label" | "rowKey"
> & {
	/** On the page of their project retirements don't name it again. */
	ofProject?: boolean;
};

/** What registries have retired. */
export function RetirementTable({ ofProject, ...props }: RetirementTableProps) {
	const { t } = useTranslation();
	const columns = useRetirementColumns();
	return (
		<DataTable
			label={t("retirements.title")}
			columns={
				ofProject ? columns.filter(({ id }) => id !== "project") : columns
			}
			rowKey={({ id }) => id}
			{...props}
		/>
	);
}

function useRetirementColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<RetirementColumn[]>(
		() => [
			{
				id: "serials",
				header: t("batches.serials"),
				heading: true,
				cell: ({ serials, batch }) => (
					<Group gap={4} wrap="nowrap" align="flex-start">
						<Anchor
							component={Link}
							to={batchUrls.one(batch.id)}
							inherit
							className="tt-mono"
						>
							{serials.text}
						</Anchor>
						<CopyButton value={serials.text} label={serials.text} />
					</Group>
				),
			},
			{
				id: "retiredOn",
				header: t("retirements.retiredOn"),
				sort: "RETIRED_ON",
				cell: ({ retiredOn }) => (
					<span className="tt-numeric">{format.date(retiredOn)}</span>
				),
			},
			{
				id: "project",
				header: t("batches.project"),
				cell: ({ project, batch }) => (
					<ProjectAndVintage project={project} vintage={batch.vintage} />
				),
			},
			{
				id: "quantity",
				header: t("batches.quantity"),
				sort: "QUANTITY",
				numeric: true,
				cell: ({ serials }) => format.number(serials.quantity),
			},
			{
				id: "beneficiary",
				header: t("retirements.beneficiary"),
				cell: ({ beneficiary }) => beneficiary,
			},
			{
				id: "reference",
				header: t("retirements.reference"),
				cell: ({ registryReference, url }) =>
					url ? (
						<ExternalLink href={url}>{registryReference}</ExternalLink>
					) : (
						<span className="tt-mono">{registryReference}</span>
					),
			},
			{
				id: "recorded",
				header: t("retirements.recorded"),
				sort: "RECORDED_AT",
				cell: ({ recordedAt }) => (
					<span className="tt-numeric">{format.dateTime(recordedAt)}</span>
				),
			},
		],
		[t, format],
	);
}

interface ProjectAndVintageProps {
	project: { id: string; name: string };
	vintage: number;
}

/** Which credits these are, where a row is about a range of them. */
export function ProjectAndVintage(props: ProjectAndVintageProps) {
	const { t } = useTranslation();
	const { project, vintage } = props;
	return (
		<Stack gap={0}>
			<Anchor component={Link} to={projectUrls.one(project.id)} inherit>
				{project.name}
			</Anchor>
			<Text span size="xs" c="dimmed">
				{t("orders.vintage", { vintage })}
			</Text>
		</Stack>
	);
}
