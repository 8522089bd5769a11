import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import type { NavigationSection } from "./navigation";
import classes from "./shell.module.css";

interface NavigationLinksProps {
	sections: readonly NavigationSection[];
	/** Called when a link is followed: on a phone the drawer closes. */
	onFollow: () => void;
}

export function NavigationLinks({ sections, onFollow }: NavigationLinksProps) {
	const { t } = useTranslation();
	return sections.map(({ title, items }) => (
		<div key={title}>
			<p className={classes.sectionTitle}>{t(`nav.section.${title}`)}</p>
			<ul className={classes.list}>
				{items.map(({ label, to, icon: Icon }) => (
					<li key={to}>
						<NavLink to={to} className={classes.link} onClick={onFollow}>
							<Icon size={19} stroke={1.7} aria-hidden />
							{t(`nav.${label}`)}
						</NavLink>
					</li>
				))}
			</ul>
		</div>
	));
}
