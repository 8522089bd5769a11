import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

interface FormButtonsProps {
	submitLabel: string;
	busy: boolean;
	/** Where leaving the form leads. */
	cancelTo: string;
}

/** The end of a form that has a page of its own. */
export function FormButtons(props: FormButtonsProps) {
	const { t } = useTranslation();
	return (
		<Group>
			<Button type="submit" size="md" loading={props.busy}>
				{props.submitLabel}
			</Button>
			<Button component={Link} to={props.cancelTo} variant="default" size="md">
				{t("common.cancel")}
			</Button>
		</Group>
	);
}
