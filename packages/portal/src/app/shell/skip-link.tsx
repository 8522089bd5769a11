import { useTranslation } from "react-i18next";
import { MAIN_ID } from "./route-focus";

/** First stop of the Tab key on every page: past the navigation. */
export function SkipLink() {
	const { t } = useTranslation();
	return (
		<a className="tt-skip-link" href={`#${MAIN_ID}`}>
			{t("shell.skip")}
		</a>
	);
}
