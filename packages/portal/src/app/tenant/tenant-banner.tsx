import { Button } from "@mantine/core";
import { IconLogout2 } from "@tabler/icons-react";
import { Trans, useTranslation } from "react-i18next";
import { Link } from "react-router";
import { isMember } from "../../session/home-path";
import { useViewer } from "../../session/session-context";
import classes from "../shell/shell.module.css";
import type { TenantInContext } from "./tenant-context";

/** Tells those who work inside somebody else's tenant whose it is, on every page, and leads out of it. */
export function TenantBanner({ tenant }: { tenant: TenantInContext }) {
	const { t } = useTranslation();
	const viewer = useViewer();
	if (isMember(viewer, tenant.id)) return null;
	const reading = !tenant.viewerCanImport && !tenant.viewerCanOrder;
	return (
		<aside
			className={`${classes.banner} tt-no-print`}
			aria-label={t("shell.inside.label")}
		>
			<span>
				<Trans
					i18nKey={reading ? "shell.inside.reading" : "shell.inside.working"}
					values={{ name: tenant.name }}
					components={{ name: <strong /> }}
				/>
			</span>
			<Button
				component={Link}
				to={viewer.reseller ? "/customers" : "/tenants"}
				size="xs"
				variant="default"
				leftSection={<IconLogout2 size={14} />}
			>
				{t("shell.inside.leave")}
			</Button>
		</aside>
	);
}
