import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface ConfirmDialogProps {
	opened: boolean;
	title: string;
	/** What happens, and what can't be undone. */
	children: ReactNode;
	confirmLabel: string;
	danger?: boolean;
	busy?: boolean;
	disabled?: boolean;
	onConfirm: () => void;
	onClose: () => void;
}

/** Asks before something that can't simply be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
	const { t } = useTranslation();
	const { opened, title, children, confirmLabel, danger, busy, disabled } =
		props;
	return (
		<Modal
			opened={opened}
			onClose={props.onClose}
			title={title}
			closeButtonProps={{ "aria-label": t("common.close") }}
			styles={{ title: { fontWeight: 640, fontSize: "1.1rem" } }}
		>
			<Stack>
				{children}
				<Group justify="flex-end">
					<Button variant="default" onClick={props.onClose}>
						{t("common.back")}
					</Button>
					<Button
						color={danger ? "red.8" : undefined}
						loading={busy}
						disabled={disabled}
						onClick={props.onConfirm}
					>
						{confirmLabel}
					</Button>
				</Group>
			</Stack>
		</Modal>
	);
}
