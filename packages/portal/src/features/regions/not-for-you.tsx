import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../../components/empty-state";
import { homePath } from "../../session/home-path";
import { useViewer } from "../../session/session-context";

/** What those see who may know of a region, but not of the plans for it. */
export function NotForYou() {
	const { t } = useTranslation();
	const viewer = useViewer();
	const home = homePath(viewer);
	return (
		<EmptyState
			icon={IconLock}
			title={t("regions.notYou.title")}
			action={
				home !== "/regions" && (
					<Button component={Link} to={home} variant="default">
						{t("notFound.home")}
					</Button>
				)
			}
		>
			{t("regions.notYou.text")}
		</EmptyState>
	);
}
