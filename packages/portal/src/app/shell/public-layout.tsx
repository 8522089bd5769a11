import { Button, Container, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, NavLink, Outlet } from "react-router";
import { homePath } from "../../session/home-path";
import { useSession } from "../../session/session-context";
import { Logo } from "./logo";
import { PreferencesMenu } from "./preferences-menu";
import classes from "./public-layout.module.css";
import { MAIN_ID } from "./route-focus";
import { SkipLink } from "./skip-link";

interface PublicLayoutProps {
	/** For pages that don't set their own width. */
	contained?: boolean;
}

/** The frame of every page that anybody may see. */
export function PublicLayout({ contained }: PublicLayoutProps) {
	const { t } = useTranslation();
	const { viewer } = useSession();
	return (
		<div className={classes.page}>
			<SkipLink />
			<header className={`${classes.header} tt-no-print`}>
				<Container size="lg" h={60}>
					<Group h="100%" justify="space-between" wrap="nowrap">
						<Link
							to="/"
							aria-label={t("shell.home")}
							style={{ textDecoration: "none" }}
						>
							<Logo inverted />
						</Link>
						<Group gap="lg" wrap="nowrap">
							<Group
								component="nav"
								gap="lg"
								visibleFrom="sm"
								aria-label={t("shell.navigation")}
							>
								<NavLink to="/estimate" className={classes.link}>
									{t("nav.estimate")}
								</NavLink>
								<NavLink to="/verify" className={classes.link}>
									{t("nav.verify")}
								</NavLink>
								<NavLink to="/lookup" className={classes.link}>
									{t("nav.lookup")}
								</NavLink>
							</Group>
							<PreferencesMenu inverted />
							<Button
								component={Link}
								to={viewer ? homePath(viewer) : "/sign-in"}
								color="forest.2"
								size="sm"
							>
								{viewer ? t("shell.toPortal") : t("shell.signIn")}
							</Button>
						</Group>
					</Group>
				</Container>
			</header>
			<main id={MAIN_ID} tabIndex={-1} className={classes.main}>
				{contained ? (
					<Container size="lg" py={{ base: "xl", sm: 48 }}>
						<Outlet />
					</Container>
				) : (
					<Outlet />
				)}
			</main>
			<footer className={classes.footer}>
				<Container size="lg">
					<Group
						component="nav"
						gap="lg"
						mb="sm"
						hiddenFrom="sm"
						aria-label={t("shell.footerLinks")}
					>
						<Link to="/estimate">{t("nav.estimate")}</Link>
						<Link to="/verify">{t("nav.verify")}</Link>
						<Link to="/lookup">{t("nav.lookup")}</Link>
					</Group>
					{t("shell.footer")}
				</Container>
			</footer>
		</div>
	);
}
