import { Button, Group, Progress, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";

interface SendingProgressProps {
	/** 0…1 */
	sent: number;
	/** Bytes. */
	size: number;
	onCancel: () => void;
}

/** How much of a file has been sent, and the way to stop. */
export function SendingProgress(props: SendingProgressProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { sent, size, onCancel } = props;
	return (
		<div>
			<Group justify="space-between" mb={6}>
				<Text size="sm">
					{t("imports.sending", {
						sent: format.bytes(sent * size),
						size: format.bytes(size),
						share: format.percent(sent),
					})}
				</Text>
				<Button variant="subtle" size="compact-sm" onClick={onCancel}>
					{t("common.cancel")}
				</Button>
			</Group>
			<Progress
				value={sent * 100}
				size="lg"
				aria-label={t("imports.sendingLabel")}
			/>
		</div>
	);
}
