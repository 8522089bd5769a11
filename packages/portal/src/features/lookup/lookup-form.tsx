import { Button, Group, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

/** Asks for a device's serial number and opens what is publicly known of it. */
export function LookupForm({ serialNumber = "" }: { serialNumber?: string }) {
	const { t } = useTranslation();
	const navigate = useNavigate();
	const [typed, setTyped] = useState(serialNumber);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (typed.trim())
			void navigate(`/lookup/${encodeURIComponent(typed.trim())}`);
	};
	return (
		<form onSubmit={submit} className="tt-no-print">
			<Group align="flex-end" gap="sm">
				<TextInput
					label={t("lookup.serial")}
					value={typed}
					onChange={({ currentTarget }) => setTyped(currentTarget.value)}
					autoComplete="off"
					spellCheck={false}
					maxLength={64}
					flex={1}
					miw={200}
				/>
				<Button type="submit">{t("lookup.submit")}</Button>
			</Group>
		</form>
	);
}
