import { ActionIcon, CopyButton as Copy, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

interface CopyButtonProps {
	value: string;
	/** What is copied, for those who can't see what stands beside the button. */
	label: string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ value, label }: CopyButtonProps) {
	const { t } = useTranslation();
	return (
		<Copy value={value} timeout={2_000}>
			{({ copied, copy }) => {
				const Icon = copied ? IconCheck : IconCopy;
				return (
					<Tooltip label={copied ? t("common.copied") : t("common.copy")}>
						<ActionIcon
							variant="subtle"
							color={copied ? "forest" : "gray"}
							onClick={copy}
							aria-label={`${copied ? t("common.copied") : t("common.copy")}: ${label}`}
						>
							<Icon size={16} />
						</ActionIcon>
					</Tooltip>
				);
			}}
		</Copy>
	);
}
