import { AppShell, Burger, Group, ScrollArea, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Link, Outlet } from "react-router";
import { homePath } from "../../session/home-path";
import { useViewer } from "../../session/session-context";
import { TenantContext } from "../tenant/tenant-context";
import { useTenantOfAddress } from "../tenant/use-tenant-of-address";
import { Logo } from "./logo";
import { navigation } from "./navigation";
import { NavigationLinks } from "./navigation-links";
import { PreferencesMenu } from "./preferences-menu";
import { MAIN_ID } from "./route-focus";
import classes from "./shell.module.css";
import { SkipLink } from "./skip-link";
import { UserMenu } from "./user-menu";

/** The frame of every page behind the sign-in. */
export function Shell() {
	const { t } = useTranslation();
	const viewer = useViewer();
	const state = useTenantOfAddress();
	const [opened, drawer] = useDisclosure();
	return (
		<TenantContext value={state}>
			<SkipLink />
			<AppShell
				header={{ height: 60 }}
				navbar={{
					width: 248,
					breakpoint: "md",
					collapsed: { mobile: !opened },
				}}
				padding={{ base: "md", md: "xl" }}
			>
				<AppShell.Header className={classes.header}>
					<Group
						h="100%"
						px={{ base: "md", md: "lg" }}
						justify="space-between"
						wrap="nowrap"
					>
						<Group gap="md" wrap="nowrap" miw={0}>
							<Burger
								opened={opened}
								onClick={drawer.toggle}
								hiddenFrom="md"
								size="sm"
								color="white"
								aria-label={t("shell.menu")}
								aria-expanded={opened}
							/>
							<Link
								to={homePath(viewer)}
								aria-label={t("shell.home")}
								style={{ textDecoration: "none" }}
							>
								<Logo inverted />
							</Link>
							{state.tenant && (
								<Text span className={classes.tenant} fw={500} visibleFrom="xs">
									{state.tenant.name}
								</Text>
							)}
						</Group>
						<Group gap="sm" wrap="nowrap">
							<PreferencesMenu inverted />
							<UserMenu />
						</Group>
					</Group>
				</AppShell.Header>
				<AppShell.Navbar
					p="md"
					className={classes.navbar}
					aria-label={t("shell.navigation")}
				>
					<ScrollArea>
						<NavigationLinks
							sections={navigation(viewer, state.tenant)}
							onFollow={drawer.close}
						/>
					</ScrollArea>
				</AppShell.Navbar>
				<AppShell.Main id={MAIN_ID} tabIndex={-1}>
					<div className={classes.main}>
						<Outlet />
					</div>
				</AppShell.Main>
			</AppShell>
		</TenantContext>
	);
}
