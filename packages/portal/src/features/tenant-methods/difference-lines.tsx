import { List, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { BasisBadge } from "../../components/basis-badge";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { Mass } from "../../components/mass";
import { SignedMass } from "../../components/signed-mass";
import { useFormatter } from "../../format/use-formatter";
import type {
	DifferenceLineFieldsFragment,
	MethodDifferenceFieldsFragment,
} from "../../gql/graphql";

type Line = DifferenceLineFieldsFragment;

interface DifferenceLinesProps {
	/** Largest effect first. */
	lines: readonly Line[];
	/** What is left beyond these. */
	rest: MethodDifferenceFieldsFragment["rest"];
}

const PAGE_SIZE = 15;

/** What would change, model by model and country by country, with the reasons. */
export function DifferenceLines({ lines, rest }: DifferenceLinesProps) {
	const { t } = useTranslation();
	const [page, setPage] = useState(0);
	const from = page * PAGE_SIZE;
	return (
		<>
			<DataTable
				label={t("tenantMethods.lines")}
				columns={useLineColumns()}
				rows={lines.slice(from, from + PAGE_SIZE)}
				rowKey={({ footprint }) => footprint.id}
				paging={{
					totalCount: lines.length,
					pageSize: PAGE_SIZE,
					pagesBefore: page,
					hasNext: from + PAGE_SIZE < lines.length,
					onNext: () => setPage(page + 1),
					onPrevious: () => setPage(page - 1),
					onFirst: () => setPage(0),
				}}
				empty={
					<Text c="dimmed" p="lg">
						{t("tenantMethods.nothing")}
					</Text>
				}
			/>
			{rest.lines > 0 && (
				<Text size="sm" mt="sm">
					{t("tenantMethods.rest", {
						lines: t("cart.count", { count: rest.lines }),
						devices: t("units.devices", { count: rest.devices }),
					})}{" "}
					<Mass grams={rest.before.grams} /> → <Mass grams={rest.after.grams} />
				</Text>
			)}
		</>
	);
}

function useLineColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<Line>[]>(
		() => [
			{
				id: "model",
				header: t("fleet.model"),
				heading: true,
				cell: ({ model, footprint }) => (
					<>
						<Text span inherit fw={600}>
							{model ? `${model.manufacturer} ${model.name}` : null}
						</Text>{" "}
						<BasisBadge basis={footprint.basis} estimatedOnly />
					</>
				),
			},
			{
				id: "country",
				header: t("fleet.country"),
				cell: ({ country }) => format.country(country),
			},
			{
				id: "devices",
				header: t("portfolio.devices"),
				numeric: true,
				cell: ({ devices }) => format.number(devices),
			},
			{
				id: "each",
				header: t("tenantMethods.each"),
				numeric: true,
				cell: ({ beforeEach, afterEach }) => (
					<span style={{ whiteSpace: "nowrap" }}>
						<Mass grams={beforeEach.grams} unit="kg" decimals={1} />
						{afterEach.grams !== beforeEach.grams && (
							<>
								{" → "}
								<Mass grams={afterEach.grams} unit="kg" decimals={1} />
							</>
						)}
					</span>
				),
			},
			{
				id: "effect",
				header: t("tenantMethods.effect"),
				numeric: true,
				cell: ({ before, after }) => (
					<SignedMass grams={after.grams - before.grams} />
				),
			},
			{
				id: "reasons",
				header: t("tenantMethods.reasons"),
				wide: true,
				cell: ({ reasons }) => (
					<List size="xs" lang="en" maw={420} withPadding={false}>
						{reasons
							// That the version is another one is what the page is about.
							.filter(({ code }) => code !== "METHOD")
							.map(({ code, text }) => (
								<List.Item key={`${code} ${text}`}>{text}</List.Item>
							))}
					</List>
				),
			},
		],
		[t, format],
	);
}
