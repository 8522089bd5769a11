import { Button, FileButton, Text } from "@mantine/core";
import { IconFileSpreadsheet, IconFileUpload } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";
import classes from "./file-drop.module.css";

interface FileDropProps {
	file: File | undefined;
	disabled: boolean;
	onFile: (file: File) => void;
}

/** A place to drop one file on, with a button for those who don't drag. */
export function FileDrop({ file, disabled, onFile }: FileDropProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const [over, setOver] = useState(false);
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		const dropped = event.dataTransfer.files.item(0);
		if (dropped && !disabled) onFile(dropped);
	};
	const Icon = file ? IconFileSpreadsheet : IconFileUpload;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way for the mouse; the button does the same
		<div
			className={classes.drop}
			data-over={over || undefined}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
		>
			<Icon size={36} stroke={1.5} aria-hidden />
			{file ? (
				<Text fw={600} aria-live="polite">
					{file.name} · {format.bytes(file.size)}
				</Text>
			) : (
				<Text c="dimmed">{t("imports.drop")}</Text>
			)}
			<FileButton
				accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
				onChange={(chosen) => chosen && onFile(chosen)}
				disabled={disabled}
				inputProps={{ "aria-label": t("imports.choose") }}
			>
				{(button) => (
					<Button variant="default" disabled={disabled} {...button}>
						{file ? t("imports.chooseOther") : t("imports.choose")}
					</Button>
				)}
			</FileButton>
		</div>
	);
}
