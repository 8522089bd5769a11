import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FootprintBasis } from "../gql/graphql";

interface BasisBadgeProps {
	basis: FootprintBasis;
	/** Says nothing of what is published, where that is the rule: in lists. */
	estimatedOnly?: boolean;
}

/** What a footprint rests on. That one is estimated is said wherever its figure stands. */
export function BasisBadge({ basis, estimatedOnly }: BasisBadgeProps) {
	const { t } = useTranslation();
	const estimated = basis === "ESTIMATED";
	if (estimatedOnly && !estimated) return null;
	return (
		<Badge color={estimated ? "ochre" : "forest"} data-basis={basis}>
			{t(`enums.basis.${basis}`)}
		</Badge>
	);
}
