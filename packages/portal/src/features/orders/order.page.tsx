import { Anchor, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Facts } from "../../components/facts";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { StackedBar } from "../../components/stacked-bar";
import { StatusBadge } from "../../components/status-badge";
import { useFormatter } from "../../format/use-formatter";
import { readFragment } from "../../gql";
import type {
	OrderFieldsFragment,
	OrderRowFieldsFragment,
} from "../../gql/graphql";
import { CertificateTable } from "../certificates/certificate-table";
import { CertificateRowFields } from "../certificates/certificates.graphql";
import { computedLabel } from "../quotes/computed-label";
import { EstimatedDevices } from "../quotes/estimated-devices";
import { ExistingRule } from "../quotes/existing-rule";
import { quoteUrls } from "../quotes/quote.urls";
import { Allocations } from "./allocations";
import { CancelOrder } from "./cancel-order";
import { orderUrls } from "./orders.urls";

interface OrderPageProps {
	tenantId: string;
	row: OrderRowFieldsFragment;
	order: OrderFieldsFragment;
}

/** One order: what it bought, what is allocated, and what is retired by now. */
export function OrderPage({ tenantId, row, order }: OrderPageProps) {
	const { t } = useTranslation();
	return (
		<>
			<PageHeader
				title={t("trace.order", { number: row.number })}
				description={row.beneficiary}
				trail={[{ label: t("orders.title"), to: orderUrls.list(tenantId) }]}
				badge={<StatusBadge kind="order" status={row.status} />}
				actions={
					order.viewerCanCancel && (
						<CancelOrder
							tenantId={tenantId}
							orderId={row.id}
							number={row.number}
						/>
					)
				}
			/>
			<Stack gap="lg">
				<Section title={t("orders.about")}>
					<Stack gap="lg">
						{row.status !== "CANCELLED" && (
							<StackedBar
								parts={[
									{
										label: t("mass.retired"),
										grams: row.retired.grams,
										colour: "var(--tt-retired)",
									},
									{
										label: t("mass.allocated"),
										grams: order.allocated.grams,
										colour: "var(--tt-allocated)",
									},
								]}
							/>
						)}
						<ExistingRule {...order} />
						<OrderFacts tenantId={tenantId} row={row} order={order} />
						<EstimatedDevices groups={order.quote.groups} />
					</Stack>
				</Section>
				<Section
					title={t("certificates.title")}
					description={t("orders.certificatesText")}
				>
					{order.certificates.length > 0 ? (
						<CertificateTable
							rows={readFragment(CertificateRowFields, order.certificates)}
						/>
					) : (
						<Text c="dimmed">{t("orders.noCertificate")}</Text>
					)}
				</Section>
				<Section
					title={t("orders.allocations")}
					description={t("orders.allocationsText")}
				>
					<Allocations allocations={order.allocations} />
				</Section>
			</Stack>
		</>
	);
}

function OrderFacts({ tenantId, row, order }: OrderPageProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const until = order.cancellableUntil;
	// What a registry has retired can't be given back, whatever the window.
	const cancellable =
		until && new Date(until) > new Date() && row.retired.grams === 0
			? until
			: undefined;
	return (
		<Facts
			facts={[
				{ label: t("offset.order.beneficiary"), value: row.beneficiary },
				{ label: t("quotes.clientReference"), value: row.clientReference },
				{ label: t("portfolio.devices"), value: format.number(row.devices) },
				{
					label: t(computedLabel(order.existing)),
					value: <Mass grams={order.quote.computed.grams} />,
				},
				{ label: t("mass.offset"), value: <Mass grams={row.offset.grams} /> },
				{
					label: t("verify.fact.rounding"),
					value: t(`enums.rounding.${order.quote.rounding}`),
				},
				{ label: t("quotes.total"), value: <MoneyText money={row.total} /> },
				{ label: t("orders.placed"), value: format.dateTime(row.placedAt) },
				{
					label: t("orders.cancellable"),
					value: cancellable && format.dateTime(cancellable),
				},
				{
					label: t("orders.quote"),
					value: (
						<Anchor
							component={Link}
							to={quoteUrls.one(tenantId, order.quote.id)}
							inherit
						>
							{t("orders.showQuote")}
						</Anchor>
					),
				},
			]}
		/>
	);
}
