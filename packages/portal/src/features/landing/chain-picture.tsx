import { useTranslation } from "react-i18next";
import classes from "./landing.module.css";

const LINKS = ["device", "grams", "project", "serials", "retirement"] as const;

/** The chain that the product keeps, link by link. The values are examples and are labelled as such. */
export function ChainPicture() {
	const { t } = useTranslation();
	return (
		<figure className={classes.chain}>
			<ol>
				{LINKS.map((link) => (
					<li key={link}>
						<span>{t(`landing.chain.${link}.label`)}</span>
						<strong>{t(`landing.chain.${link}.value`)}</strong>
					</li>
				))}
			</ol>
			<figcaption>{t("landing.chain.caption")}</figcaption>
		</figure>
	);
}
