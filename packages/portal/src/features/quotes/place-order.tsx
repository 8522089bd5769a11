import { Button, Checkbox, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import { BeneficiaryField } from "./beneficiary-field";
import { usePlaceOrder } from "./use-place-order";

interface PlaceOrderProps {
	tenant: TenantInContext;
	quote: QuoteFieldsFragment;
	cancellationHours: number;
	onBack?: () => void;
	/** Offered when the quote can't be ordered any more. */
	onNewQuote: () => void;
}

/** Names the beneficiary and turns a quote into an order. */
export function PlaceOrder(props: PlaceOrderProps) {
	const { t } = useTranslation();
	const { tenant, quote, cancellationHours, onNewQuote } = props;
	const { form, submit, busy, errors, failure, stale } = usePlaceOrder(
		tenant.id,
		quote,
	);
	return (
		<Section
			title={t("offset.order.title")}
			description={t("offset.order.text")}
		>
			<form noValidate onSubmit={submit}>
				<Stack gap="lg" maw={640}>
					<WhatIsOrdered quote={quote} />
					<BeneficiaryField form={form} legalEntity={tenant.legalEntity} />
					<TextInput
						label={t("offset.order.clientReference")}
						description={t("offset.order.clientReferenceText")}
						maxLength={100}
						{...form.getInputProps("clientReference")}
					/>
					<Checkbox
						label={t("offset.order.confirm")}
						{...form.getInputProps("agreed", { type: "checkbox" })}
					/>
					<Text size="sm" c="dimmed">
						{t("offset.order.cancellation", { count: cancellationHours })}
					</Text>
					<UserErrorAlert errors={errors} failure={failure} />
					{stale && (
						<Button variant="default" onClick={onNewQuote}>
							{t("offset.order.newQuote")}
						</Button>
					)}
					<OrderButtons busy={busy} onBack={props.onBack} />
				</Stack>
			</form>
		</Section>
	);
}

function WhatIsOrdered({ quote }: Pick<PlaceOrderProps, "quote">) {
	const { t } = useTranslation();
	return (
		<Text>
			<Mass grams={quote.offset.grams} fw={640} /> ·{" "}
			{t("units.devices", { count: quote.devices })} ·{" "}
			<strong>
				<MoneyText money={quote.total} />
			</strong>
		</Text>
	);
}

function OrderButtons(props: { busy: boolean; onBack?: () => void }) {
	const { t } = useTranslation();
	return (
		<Group justify="space-between">
			{props.onBack ? (
				<Button
					variant="default"
					leftSection={<IconArrowLeft size={16} />}
					onClick={props.onBack}
				>
					{t("common.back")}
				</Button>
			) : (
				<span />
			)}
			<Button type="submit" loading={props.busy}>
				{t("offset.order.submit")}
			</Button>
		</Group>
	);
}
