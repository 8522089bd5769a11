import { Anchor } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface ExternalLinkProps {
	href: string;
	children: ReactNode;
	size?: string;
}

/** A link to another site, for instance a registry, in a tab of its own. Only http(s) addresses become links. */
export function ExternalLink({ href, children, size }: ExternalLinkProps) {
	const { t } = useTranslation();
	if (!/^https?:\/\//i.test(href)) return children;
	return (
		<Anchor
			href={href}
			target="_blank"
			rel="noreferrer"
			size={size}
			inherit={size === undefined}
			underline="always"
		>
			{children}{" "}
			<IconExternalLink
				size={14}
				role="img"
				aria-label={t("common.newTab")}
				style={{ verticalAlign: "-2px" }}
			/>
		</Anchor>
	);
}
