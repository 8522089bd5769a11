import { Center, Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";

export function PageLoader() {
	const { t } = useTranslation();
	return (
		<Center py={120} role="status" aria-label={t("common.loading")}>
			<Loader type="dots" />
		</Center>
	);
}
