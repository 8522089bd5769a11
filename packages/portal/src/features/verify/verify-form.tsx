import { Button, Group, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

/** Asks for a certificate's number and opens its public page. */
export function VerifyForm({ number = "" }: { number?: string }) {
	const { t } = useTranslation();
	const navigate = useNavigate();
	const [typed, setTyped] = useState(number);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (typed.trim())
			void navigate(`/verify/${encodeURIComponent(typed.trim())}`);
	};
	return (
		<form onSubmit={submit} className="tt-no-print">
			<Group align="flex-end" gap="sm">
				<TextInput
					label={t("verify.number")}
					value={typed}
					onChange={({ currentTarget }) => setTyped(currentTarget.value)}
					autoComplete="off"
					spellCheck={false}
					maxLength={64}
					flex={1}
					miw={200}
				/>
				<Button type="submit">{t("verify.submit")}</Button>
			</Group>
		</form>
	);
}
