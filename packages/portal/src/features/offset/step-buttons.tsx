import { Button, Group } from "@mantine/core";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

interface StepButtonsProps {
	onBack?: () => void;
	onNext: () => void;
	nextLabel?: string;
	disabled?: boolean;
	busy?: boolean;
}

export function StepButtons(props: StepButtonsProps) {
	const { t } = useTranslation();
	const { onBack, onNext, nextLabel, disabled, busy } = props;
	return (
		<Group justify="space-between">
			{onBack ? (
				<Button
					variant="default"
					leftSection={<IconArrowLeft size={16} />}
					onClick={onBack}
				>
					{t("common.back")}
				</Button>
			) : (
				<span />
			)}
			<Button
				rightSection={<IconArrowRight size={16} />}
				disabled={disabled}
				loading={busy}
				onClick={onNext}
			>
				{nextLabel ?? t("common.next")}
			</Button>
		</Group>
	);
}
