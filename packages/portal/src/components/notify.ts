import { notifications } from "@mantine/notifications";
import i18next from "i18next";

/** Tells of something that worked, for some seconds, in a corner. What failed is never told only here. */
export function notify(message: string): void {
	notifications.show({
		message,
		closeButtonProps: { "aria-label": i18next.t("common.close") },
	});
}
