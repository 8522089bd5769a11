import { Anchor } from "@mantine/core";
import { Fragment } from "react";
import { Link } from "react-router";
import { methodUrls } from "./method.urls";

interface MethodLinksProps {
	/** One version, or several with commas between, as a certificate prints them. */
	versions: string;
}

/** Leads from a version's name to what it says it does and what third parties say of it. */
export function MethodLinks({ versions }: MethodLinksProps) {
	return versions.split(/,\s*/).map((version, index) => (
		<Fragment key={version}>
			{index > 0 && ", "}
			<Anchor component={Link} to={methodUrls.one(version)} inherit>
				{version}
			</Anchor>
		</Fragment>
	));
}
