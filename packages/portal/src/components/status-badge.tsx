import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type {
	CertificateStatus,
	Coverage,
	FleetImportStatus,
	OrderStatus,
	QuoteStatus,
	RolloutStage,
} from "../gql/graphql";

const COLOURS = {
	certificate: { ISSUED: "forest", SUPERSEDED: "gray", WITHDRAWN: "red" },
	coverage: {
		NONE: "gray",
		QUOTED: "blue",
		ALLOCATED: "ochre",
		RETIRED: "forest",
	},
	fleetImport: {
		AWAITING_UPLOAD: "gray",
		QUEUED: "blue",
		READING: "blue",
		NEEDS_MAPPING: "ochre",
		IMPORTING: "blue",
		DONE: "forest",
		FAILED: "red",
	},
	order: {
		PLACED: "blue",
		ALLOCATED: "ochre",
		RETIRING: "ochre",
		RETIRED: "forest",
		CANCELLED: "gray",
	},
	quote: { OPEN: "blue", ORDERED: "forest", EXPIRED: "gray" },
	rollout: {
		DRAFT: "gray",
		PILOT: "blue",
		GENERAL: "forest",
		PAUSED: "ochre",
		RETIRED: "gray",
	},
} satisfies {
	certificate: Record<CertificateStatus, string>;
	coverage: Record<Coverage, string>;
	fleetImport: Record<FleetImportStatus, string>;
	order: Record<OrderStatus, string>;
	quote: Record<QuoteStatus, string>;
	rollout: Record<RolloutStage, string>;
};

type Colours = typeof COLOURS;
type StatusBadgeProps = {
	[Kind in keyof Colours]: { kind: Kind; status: keyof Colours[Kind] };
}[keyof Colours];

/** The state of a thing, in words and colour; "retired" is only ever said of what is retired. */
export function StatusBadge({ kind, status }: StatusBadgeProps) {
	const { t } = useTranslation();
	const colours: Record<string, string> = COLOURS[kind];
	return (
		<Badge color={colours[status]} data-status={status}>
			{t(`status.${kind}.${status}` as never)}
		</Badge>
	);
}
