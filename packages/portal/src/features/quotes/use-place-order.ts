import { useMutation } from "@apollo/client/react";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { createKeyKeeper } from "../../apollo/key-keeper";
import { notify } from "../../components/notify";
import { useErrorText } from "../../errors/use-error-text";
import { sortUserErrors } from "../../errors/user-errors";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import { OrderPlaceDocument } from "../offset/offset.graphql";

const PATHS = {
	beneficiary: "beneficiary",
	clientReference: "clientReference",
};

/** Refusals after which only another quote helps. */
const STALE = [
	"QUOTE_EXPIRED",
	"DEVICE_ALREADY_COVERED",
	"OUT_OF_STOCK",
	"PROJECT_NOT_OFFERED",
];

/** The order form of a quote: its values, its sending (once, however often it is tried), and what the server refused. */
export function usePlaceOrder(tenantId: string, quote: QuoteFieldsFragment) {
	const { t } = useTranslation();
	const { userError } = useErrorText();
	const navigate = useNavigate();
	const [keys] = useState(() => createKeyKeeper());
	const [place, { data, loading, error }] = useMutation(OrderPlaceDocument);
	const errors = data?.orderPlace.userErrors ?? [];
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
			tenantId,
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
		const running = payload.userErrors[0]?.code === "IDEMPOTENCY_IN_PROGRESS";
		if (!running) keys.settle();
		const { fields } = sortUserErrors(payload.userErrors, PATHS);
		for (const [field, one] of Object.entries(fields)) {
			form.setFieldError(field, userError(one));
		}
		if (!payload.order) return;
		notify(t("offset.order.placed", { number: payload.order.number }));
		await navigate(`/t/${tenantId}/orders/${payload.order.id}`);
	});
	return {
		form,
		submit,
		busy: loading,
		errors: sortUserErrors(errors, PATHS).general,
		failure: error,
		stale: errors.some(({ code }) => STALE.includes(code)),
	};
}

export type OrderForm = ReturnType<typeof usePlaceOrder>["form"];
