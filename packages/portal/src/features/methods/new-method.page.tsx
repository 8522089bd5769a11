import { NativeSelect, Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { type RefObject, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog";
import { FormButtons } from "../../components/form-buttons";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import { focusFirstError } from "../../errors/focus-first-error";
import { useServerErrors } from "../../errors/use-server-errors";
import { sortUserErrors, type UserErrorLike } from "../../errors/user-errors";
import { DefinitionFaults } from "./definition-faults";
import { definitionFaults, jsonFault, placeOf } from "./definition-text";
import { methodUrls } from "./method.urls";
import { readable } from "./parameters";

interface NewMethodPageProps {
	/** Oldest first; one of them is where the new one starts from. */
	versions: readonly { version: string; definition: string }[];
	errors: readonly UserErrorLike[];
	failure: unknown;
	busy: boolean;
	onSubmit: (input: { definition: string; reason: string }) => Promise<void>;
}

/** Faults of the definition have a list of their own, by path; these two are the form's fields. */
const PATHS = { reason: "reason" };
const KNOWN = { ...PATHS, definition: "definition" };

export function NewMethodPage(props: NewMethodPageProps) {
	const { t } = useTranslation();
	const { versions, errors, failure, busy, onSubmit } = props;
	const newest = versions.at(-1);
	const editor = useRef<HTMLTextAreaElement>(null);
	const [confirming, setConfirming] = useState(false);
	const form = useForm({
		initialValues: {
			definition: newest ? readable(newest.definition) : "{}",
			reason: "",
		},
		validate: {
			definition: (text) => jsonFault(text) ?? null,
			reason: (text) => (text.trim() ? null : t("errors.required")),
		},
	});
	useServerErrors(form, errors, PATHS);
	const faults = useMemo(() => definitionFaults(errors), [errors]);
	const release = async () => {
		const { definition, reason } = form.getValues();
		await onSubmit({ definition, reason: reason.trim() });
		setConfirming(false);
	};
	return (
		<>
			<PageHeader
				title={t("methods.release")}
				description={t("methods.releaseText")}
				trail={[{ label: t("methods.title"), to: methodUrls.list }]}
			/>
			<form
				noValidate
				aria-label={t("methods.release")}
				onSubmit={form.onSubmit(
					() => setConfirming(true),
					(wrong) => focusFirstError(form, wrong),
				)}
			>
				<Stack gap="lg" maw={980}>
					<UserErrorAlert
						errors={sortUserErrors(errors, KNOWN).general}
						failure={failure}
					/>
					<DefinitionFaults
						faults={faults}
						onShow={(path) => show(editor, form.getValues().definition, path)}
					/>
					<Section title={t("methods.definition")}>
						<Stack>
							<NativeSelect
								label={t("methods.startFrom")}
								w={{ base: "100%", xs: 260 }}
								data={[...versions].reverse().map(({ version }) => version)}
								onChange={({ currentTarget }) => {
									const from = versions.find(
										({ version }) => version === currentTarget.value,
									);
									if (from)
										form.setFieldValue("definition", readable(from.definition));
								}}
							/>
							<Textarea
								ref={editor}
								label={t("methods.json")}
								description={t("methods.jsonText")}
								autosize
								minRows={14}
								maxRows={32}
								spellCheck={false}
								lang="en"
								classNames={{ input: "tt-mono" }}
								{...form.getInputProps("definition")}
							/>
							<Textarea
								label={t("methods.reason")}
								description={t("methods.reasonText")}
								withAsterisk
								autosize
								minRows={2}
								maxLength={500}
								{...form.getInputProps("reason")}
							/>
						</Stack>
					</Section>
					<FormButtons
						submitLabel={t("methods.release")}
						busy={busy}
						cancelTo={methodUrls.list}
					/>
				</Stack>
			</form>
			<ConfirmDialog
				opened={confirming}
				title={t("methods.confirm.title")}
				confirmLabel={t("methods.confirm.submit")}
				busy={busy}
				onConfirm={() => void release()}
				onClose={() => setConfirming(false)}
			>
				<Text size="sm">{t("methods.confirm.text")}</Text>
			</ConfirmDialog>
		</>
	);
}

/** Puts the cursor where a fault is. */
function show(
	editor: RefObject<HTMLTextAreaElement | null>,
	text: string,
	path: readonly string[],
): void {
	const place = placeOf(text, path);
	editor.current?.focus();
	if (place) editor.current?.setSelectionRange(place.start, place.end);
}
