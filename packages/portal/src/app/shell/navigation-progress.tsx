import { useNavigation } from "react-router";
import classes from "./navigation-progress.module.css";

/** A line across the top while the next page's code is loading. */
export function NavigationProgress() {
	const { state } = useNavigation();
	if (state === "idle") return null;
	return <div className={classes.line} aria-hidden />;
}
