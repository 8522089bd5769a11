import { useLazyQuery } from "@apollo/client/react";
import { Alert, Button, Stack, Text } from "@mantine/core";
import {
	IconAlertTriangle,
	IconCircleCheck,
	IconRepeat,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { UserErrorAlert } from "../../components/user-error-alert";
import type { FootprintReplayQuery } from "../../gql/graphql";
import { FootprintReplayDocument } from "./footprint.graphql";

interface ReplayProps {
	/** Of a footprint that is kept. */
	footprintId: string;
	tenantId: string;
}

/** Has the server compute a kept footprint again from its kept inputs, and says whether the same bytes came out. */
export function Replay({ footprintId, tenantId }: ReplayProps) {
	const { t } = useTranslation();
	const [replay, { data, loading, error }] = useLazyQuery(
		FootprintReplayDocument,
		{ fetchPolicy: "no-cache" },
	);
	const ask = () =>
		replay({ variables: { id: footprintId, tenantId } }).catch(() => undefined);
	return (
		<Stack gap="sm">
			<Text size="sm" c="dimmed" maw={680}>
				{t("replay.text")}
			</Text>
			<div>
				<Button
					variant="default"
					leftSection={<IconRepeat size={16} />}
					loading={loading}
					onClick={() => void ask()}
				>
					{t("replay.submit")}
				</Button>
			</div>
			{!loading && (
				<>
					<UserErrorAlert errors={[]} failure={error} />
					{!error && data && <Outcome replay={data.footprintReplay} />}
				</>
			)}
		</Stack>
	);
}

function Outcome(props: { replay: FootprintReplayQuery["footprintReplay"] }) {
	const { t } = useTranslation();
	const { replay } = props;
	if (!replay)
		return (
			<Alert color="red" icon={<IconAlertTriangle />} role="alert">
				{t("errors.code.NOT_FOUND")}
			</Alert>
		);
	const { identical, storedHash, replayedHash, difference } = replay;
	const Icon = identical ? IconCircleCheck : IconAlertTriangle;
	return (
		<Alert
			color={identical ? "forest" : "red"}
			icon={<Icon />}
			role={identical ? "status" : "alert"}
			title={identical ? t("replay.identical") : t("replay.differs")}
		>
			{difference && (
				<Text size="sm" lang="en">
					{difference}
				</Text>
			)}
			<Hash label={t("replay.stored")} hash={storedHash} />
			<Hash label={t("replay.replayed")} hash={replayedHash ?? "–"} />
		</Alert>
	);
}

function Hash({ label, hash }: { label: string; hash: string }) {
	return (
		<Text size="xs">
			{label} <span className="tt-mono">{hash}</span>
		</Text>
	);
}
