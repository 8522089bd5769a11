import {
	Alert,
	Anchor,
	Button,
	SimpleGrid,
	Stack,
	TextInput,
} from "@mantine/core";
import {
	IconAlertTriangle,
	IconFileImport,
	IconLeaf,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { PageHeader } from "../../components/page-header";
import { useFormatter } from "../../format/use-formatter";
import type { PortfolioFieldsFragment } from "../../gql/graphql";
import { EmptyPortfolio } from "./empty-portfolio";
import { EquivalencyCard } from "./equivalency-card";
import { PortfolioFigures } from "./portfolio-figures";
import { SliceSection } from "./slice-section";

interface PortfolioPageProps {
	tenant: TenantInContext;
	portfolio: PortfolioFieldsFragment;
	/** The day the figures stand for, "YYYY-MM-DD"; empty for the present. */
	day: string;
	onDay: (day: string) => void;
}

/** All of a tenant's devices in figures: how much they emit, how much of it is covered, and by what. */
export function PortfolioPage({
	tenant,
	portfolio,
	day,
	onDay,
}: PortfolioPageProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	if (portfolio.devices === 0 && !day)
		return <EmptyPortfolio tenant={tenant} />;
	return (
		<>
			<PageHeader
				title={t("portfolio.title")}
				description={t("portfolio.asOfText", {
					time: format.dateTime(portfolio.asOf),
				})}
				actions={
					<>
						<AsOfInput day={day} onDay={onDay} />
						<PortfolioActions tenant={tenant} portfolio={portfolio} />
					</>
				}
			/>
			<Stack gap="lg">
				{portfolio.devicesWithoutFootprint > 0 && (
					<Alert color="ochre" icon={<IconAlertTriangle />} role="note">
						{t("portfolio.withoutFootprint", {
							count: portfolio.devicesWithoutFootprint,
						})}{" "}
						<Anchor
							component={Link}
							to={`/t/${tenant.id}/fleet?footprint=no`}
							inherit
							underline="always"
							c="inherit"
						>
							{t("portfolio.showThem")}
						</Anchor>
					</Alert>
				)}
				<PortfolioFigures portfolio={portfolio} />
				<EquivalencyCard
					equivalencies={portfolio.equivalencies}
					retired={portfolio.retired.grams}
				/>
				<SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
					<SliceSection dimension="category" slices={portfolio.byCategory} />
					<SliceSection dimension="country" slices={portfolio.byCountry} />
				</SimpleGrid>
				<SliceSection dimension="month" slices={portfolio.byMonth} />
				<SliceSection dimension="project" slices={portfolio.byProject} />
			</Stack>
		</>
	);
}

function PortfolioActions(
	props: Pick<PortfolioPageProps, "tenant" | "portfolio">,
) {
	const { t } = useTranslation();
	const { tenant, portfolio } = props;
	return (
		<>
			{tenant.viewerCanImport && (
				<Button
					component={Link}
					to={`/t/${tenant.id}/imports/new`}
					variant="default"
					leftSection={<IconFileImport size={18} />}
				>
					{t("portfolio.import")}
				</Button>
			)}
			{tenant.viewerCanOrder && portfolio.uncovered.grams > 0 && (
				<Button
					component={Link}
					to={`/t/${tenant.id}/offset`}
					leftSection={<IconLeaf size={18} />}
				>
					{t("portfolio.offset")}
				</Button>
			)}
		</>
	);
}

function AsOfInput({ day, onDay }: Pick<PortfolioPageProps, "day" | "onDay">) {
	const { t } = useTranslation();
	return (
		<TextInput
			type="date"
			label={t("portfolio.asOf")}
			size="xs"
			value={day}
			max={new Date().toISOString().slice(0, 10)}
			onChange={({ currentTarget }) => onDay(currentTarget.value)}
			className="tt-no-print"
		/>
	);
}
