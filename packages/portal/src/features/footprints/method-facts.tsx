import { Anchor, Stack, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ExternalLink } from "../../components/external-link";
import { Facts } from "../../components/facts";
import { useFormatter } from "../../format/use-formatter";
import type { FootprintFieldsFragment } from "../../gql/graphql";
import { methodUrls } from "../methods/method.urls";
import { AssuranceQuotes } from "./assurance-quotes";

/** By which rules and from which sources a footprint was made, and what third parties say of those rules. */
export function MethodFacts(props: { footprint: FootprintFieldsFragment }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { method, sheet, country, gridFactorEdition, lifetimeYears } =
		props.footprint;
	return (
		<Stack gap="lg">
			<Facts
				facts={[
					{
						label: t("device.method"),
						value: (
							<Anchor
								component={Link}
								to={methodUrls.one(method.version)}
								inherit
							>
								{method.version}
							</Anchor>
						),
					},
					{
						label: t("verify.fact.lifetime"),
						value: t("units.years", { count: lifetimeYears }),
					},
					{ label: t("device.country"), value: format.country(country) },
					{ label: t("device.grid"), value: gridFactorEdition },
					{
						label: t("device.sheetIssued"),
						value: sheet?.issuedOn && format.date(sheet.issuedOn),
					},
					{
						label: t("device.source"),
						value: sheet && (
							<ExternalLink href={sheet.source}>{sheet.source}</ExternalLink>
						),
						wide: true,
					},
					{
						label: t("device.boundary"),
						value: <span lang="en">{method.boundary}</span>,
						wide: true,
					},
					{
						label: t("footprint.intervalText"),
						value: <span lang="en">{method.intervalText}</span>,
						wide: true,
					},
				]}
			/>
			<div>
				<Title order={3} mb="xs">
					{t("footprint.assurance")}
				</Title>
				<AssuranceQuotes statements={method.assurance} />
			</div>
		</Stack>
	);
}
