import { useMutation } from "@apollo/client/react";
import { Button, Checkbox, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { createKeyKeeper } from "../../apollo/key-keeper";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { notify } from "../../components/notify";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import { useErrorText } from "../../errors/use-error-text";
import { sortUserErrors } from "../../errors/user-errors";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import { OrderPlaceDocument } from "../offset/offset.graphql";

interface PlaceOrderProps {
	tenant: TenantInContext;
	quote: QuoteFieldsFragment;
	cancellationHours: number;
	onBack?: () => void;
	/** Offered when the quote can't be ordered any more. */
	onNewQuote: () => void;
}

const PATHS = {
	beneficiary: "beneficiary",
	clientReference: "clientReference",
};
const STALE = [
	"QUOTE_EXPIRED",
	"DEVICE_ALREADY_COVERED",
	"OUT_OF_STOCK",
	"PROJECT_NOT_OFFERED",
];

/** Names the beneficiary and turns a quote into an order. The beneficiary is never filled in without being asked for. */
export function PlaceOrder(props: PlaceOrderProps) {
	const { t } = useTranslation();
	const { tenant, quote, cancellationHours, onBack, onNewQuote } = props;
	const { userError } = useErrorText();
	const navigate = useNavigate();
	const [keys] = useState(() => createKeyKeeper());
	const [place, { data, loading, error }] = useMutation(OrderPlaceDocument);
	const userErrors = data?.orderPlace.userErrors ?? [];
	const form = useForm({
		initialValues: {
			beneficiary: "",
			clientReference: quote.clientReference ?? "",
			agreed: false,
		},
		validate: {
			beneficiary: (value) => (value.trim() ? null : t("errors.required")),
			agreed: (value) => (value ? null : t("offset.order.agree")),
		},
	});
	const submit = form.onSubmit(async ({ beneficiary, clientReference }) => {
		const input = {
			tenantId: tenant.id,
			quoteId: quote.id,
			beneficiary: beneficiary.trim(),
			clientReference: clientReference.trim() || undefined,
		};
		const idempotencyKey = keys.keyFor(input);
		const answer = await place({
			variables: { input: { ...input, idempotencyKey } },
		}).catch(() => undefined);
		const payload = answer?.data?.orderPlace;
		if (!payload) return;
		if (payload.userErrors[0]?.code !== "IDEMPOTENCY_IN_PROGRESS")
			keys.settle();
		const { fields } = sortUserErrors(payload.userErrors, PATHS);
		for (const [field, one] of Object.entries(fields))
			form.setFieldError(field, userError(one));
		if (!payload.order) return;
		notify(t("offset.order.placed", { number: payload.order.number }));
		await navigate(`/t/${tenant.id}/orders/${payload.order.id}`);
	});
	const stale = userErrors.some(({ code }) => STALE.includes(code));
	return (
		<Section
			title={t("offset.order.title")}
			description={t("offset.order.text")}
		>
			<form noValidate onSubmit={submit}>
				<Stack gap="lg" maw={640}>
					<Text>
						<Mass grams={quote.offset.grams} fw={640} /> ·{" "}
						{t("units.devices", { count: quote.devices })} ·{" "}
						<strong>
							<MoneyText money={quote.total} />
						</strong>
					</Text>
					<div>
						<TextInput
							label={t("offset.order.beneficiary")}
							description={t("offset.order.beneficiaryText")}
							withAsterisk
							maxLength={200}
							autoComplete="off"
							{...form.getInputProps("beneficiary")}
						/>
						{form.values.beneficiary !== tenant.legalEntity && (
							<Button
								variant="subtle"
								size="compact-sm"
								mt={6}
								ml={-8}
								onClick={() =>
									form.setFieldValue("beneficiary", tenant.legalEntity)
								}
							>
								{t("offset.order.use", { name: tenant.legalEntity })}
							</Button>
						)}
					</div>
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
					<UserErrorAlert
						errors={sortUserErrors(userErrors, PATHS).general}
						failure={error}
					/>
					{stale && (
						<Button variant="default" onClick={onNewQuote}>
							{t("offset.order.newQuote")}
						</Button>
					)}
					<Group justify="space-between">
						{onBack ? (
							<Button
								variant="default"
								leftSection={<IconArrowLeft size={16} />}
								onClick={onBack}
							>
								{t("common.back")}
							</Button>
						) : (
							<span />
						)}
						<Button type="submit" loading={loading}>
							{t("offset.order.submit")}
						</Button>
					</Group>
				</Stack>
			</form>
		</Section>
	);
}
