import { Button } from "@mantine/core";
import { IconCompassOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../components/empty-state";

/** There is nothing at this address, or not for this viewer. */
export function NotFoundPage() {
	const { t } = useTranslation();
	return (
		<>
			<title>{`${t("notFound.title")} · Tonnetrace`}</title>
			<EmptyState
				order={1}
				icon={IconCompassOff}
				title={t("notFound.title")}
				action={
					<Button component={Link} to="/">
						{t("notFound.home")}
					</Button>
				}
			>
				{t("notFound.text")}
			</EmptyState>
		</>
	);
}
