import { Alert, Card, Stack } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../components/page-header";
import { PageLoader } from "../../components/page-loader";
import { UserErrorAlert } from "../../components/user-error-alert";
import { estimateUrls } from "../estimate/estimate.urls";
import { CartForm } from "./cart-form";
import { CartResult } from "./cart-result";
import type { Cart } from "./use-cart";

export function EstimateCartPage({ cart }: { cart: Cart }) {
	const { t } = useTranslation();
	const { answer, rows } = cart;
	return (
		<>
			<PageHeader
				title={t("cart.title")}
				description={t("cart.text")}
				trail={[{ label: t("cart.trail"), to: estimateUrls.one }]}
			/>
			<Stack gap="lg">
				<CartForm cart={cart} />
				<UserErrorAlert errors={cart.refusals} failure={cart.failure} />
				{cart.changed && answer && (
					<Alert color="ochre" icon={<IconInfoCircle />} role="status">
						{t("cart.changed")}
					</Alert>
				)}
				{cart.busy && (
					<Card>
						<PageLoader />
					</Card>
				)}
				{!cart.busy && answer && rows && (
					<CartResult answer={answer} rows={rows} />
				)}
			</Stack>
		</>
	);
}
