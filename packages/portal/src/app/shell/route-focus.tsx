import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** The id of every page's main element; the skip link leads to it. */
export const MAIN_ID = "main";

/**
 * Moves the focus to the new page, as a full page load would, so that keyboard and screen reader users begin at its
 * top. A change of filters alone is no new page.
 */
export function RouteFocus() {
	const { pathname } = useLocation();
	const shown = useRef(pathname);
	useEffect(() => {
		if (shown.current === pathname) return;
		shown.current = pathname;
		document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
	}, [pathname]);
	return null;
}
