import { Anchor, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import { PlaceOrder } from "./place-order";
import { quoteUrls } from "./quote.urls";
import { QuoteSummary } from "./quote-summary";

interface QuotePageProps {
	tenant: TenantInContext;
	quote: QuoteFieldsFragment;
	cancellationHours: number;
	onNewQuote: () => void;
}

/** One quote; while it is open it can be ordered from here. */
export function QuotePage(props: QuotePageProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { tenant, quote } = props;
	return (
		<>
			<PageHeader
				title={t("quotes.of", { date: format.date(quote.createdAt) })}
				trail={[{ label: t("quotes.title"), to: quoteUrls.list(tenant.id) }]}
				badge={<StatusBadge kind="quote" status={quote.status} />}
				actions={
					quote.order && (
						<Anchor
							component={Link}
							to={`/t/${tenant.id}/orders/${quote.order.id}`}
							fw={600}
						>
							{t("trace.order", { number: quote.order.number })}
						</Anchor>
					)
				}
			/>
			<Stack gap="lg">
				<Section title={t("quotes.contents")}>
					<QuoteSummary quote={quote} />
				</Section>
				{quote.status === "OPEN" && tenant.viewerCanOrder && (
					<PlaceOrder {...props} />
				)}
			</Stack>
		</>
	);
}
