import { Stack, Textarea } from "@mantine/core";
import type { ChangeEvent, FocusEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SerialReading } from "./read-serials";
import { SerialPreview } from "./serial-preview";

interface SerialFieldProps {
	reading: SerialReading;
	value?: string;
	error?: ReactNode;
	onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void;
	onBlur?: (event: FocusEvent<HTMLTextAreaElement>) => void;
	onFocus?: (event: FocusEvent<HTMLTextAreaElement>) => void;
}

/** A serial range as the registry writes it; what it says is shown while it is typed. */
export function SerialField({ reading, ...input }: SerialFieldProps) {
	const { t } = useTranslation();
	return (
		<Stack gap="sm">
			<Textarea
				label={t("batches.serialText")}
				description={t("batches.serialHint")}
				withAsterisk
				autosize
				minRows={1}
				maxRows={4}
				spellCheck={false}
				autoComplete="off"
				classNames={{ input: "tt-mono" }}
				{...input}
				// A line break can't be part of a serial: pasted ones would only hide a fault.
				onChange={(event) => {
					const { currentTarget } = event;
					currentTarget.value = currentTarget.value.replace(/[\r\n]+/g, " ");
					input.onChange(event);
				}}
			/>
			<SerialPreview text={input.value ?? ""} reading={reading} />
		</Stack>
	);
}
