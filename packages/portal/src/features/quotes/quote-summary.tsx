import { Alert, Group, List, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { Stat } from "../../components/stat";
import { useErrorText } from "../../errors/use-error-text";
import { useFormatter } from "../../format/use-formatter";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import { computedLabel } from "./computed-label";
import { EstimatedDevices } from "./estimated-devices";
import { ExistingRule } from "./existing-rule";
import { QuoteGroups } from "./quote-groups";
import { QuoteLines } from "./quote-lines";

/** A quote with everything that makes its price: masses before and after rounding, lines, tax, and what was left out. */
export function QuoteSummary({ quote }: { quote: QuoteFieldsFragment }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { reason } = useErrorText();
	return (
		<Stack gap="lg">
			<SimpleGrid
				component="dl"
				cols={{ base: 1, xs: 2, md: 4 }}
				spacing="xl"
				m={0}
			>
				<Stat
					label={t("portfolio.devices")}
					value={format.number(quote.devices)}
				/>
				<Stat
					label={t(computedLabel(quote.existing))}
					value={<Mass grams={quote.computed.grams} />}
				/>
				<Stat
					label={t("quotes.offset")}
					value={<Mass grams={quote.offset.grams} />}
					hint={t(`enums.rounding.${quote.rounding}`)}
				/>
				<Stat
					label={t("quotes.total")}
					value={<MoneyText money={quote.total} />}
				/>
			</SimpleGrid>
			<EstimatedDevices groups={quote.groups} />
			<ExistingRule {...quote} />
			<QuoteLines quote={quote} />
			{quote.excluded.length > 0 && (
				<Alert
					color="ochre"
					icon={<IconInfoCircle />}
					title={t("quotes.excluded")}
					role="note"
				>
					<List size="sm">
						{quote.excluded.map(({ code, devices, message }) => (
							<List.Item key={code} data-code={code}>
								{t("units.devices", { count: devices })}:{" "}
								{reason({ code, message })}
							</List.Item>
						))}
					</List>
				</Alert>
			)}
			<QuoteGroups groups={quote.groups} />
			<Group gap="lg">
				<Text size="sm" c="dimmed">
					{t("quotes.madeAt", { time: format.dateTime(quote.createdAt) })}
				</Text>
				<Text size="sm" fw={600}>
					{t("quotes.validUntil", { time: format.dateTime(quote.expiresAt) })}
				</Text>
			</Group>
		</Stack>
	);
}
