import {
	Button,
	Group,
	Select,
	Stack,
	Textarea,
	TextInput,
} from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import { useCountryOptions } from "../../format/use-country-options";
import { NO_QUESTION, problemsOf } from "../estimate/question";
import { FileDrop } from "../imports/file-drop";
import { CartFaults } from "./cart-faults";
import type { Cart } from "./use-cart";

const EXAMPLE = [
	"model;manufacturer;category;weight;screen;quantity;country",
	"ThinkPad T14 Gen 4;Lenovo;notebook;1,4;14;120;SE",
	"ThinkVision P27h-20;Lenovo;monitor;;27;240;SE",
	"ThinkPad E14;Lenovo;notebook;;;80;NO",
	";Lenovo;desktop;5;;15;PL",
].join("\n");

/** More than five hundred lines of ordinary width by far. */
const LARGEST_FILE = 1_000_000;

/** Takes the lines, says at once what of them can be read, and asks for all that can. */
export function CartForm({ cart }: { cart: Cart }) {
	const { t } = useTranslation();
	const countries = useCountryOptions();
	const [file, setFile] = useState<File>();
	const [problem, setProblem] = useState<
		"problemEmpty" | "problemFile" | "problemNone"
	>();
	const wrongYears = problemsOf({ ...NO_QUESTION, years: cart.years }).years;
	const { lines } = cart.cart;
	const take = async (chosen: File) => {
		const text = chosen.size > LARGEST_FILE ? undefined : await textOf(chosen);
		setProblem(text === undefined ? "problemFile" : undefined);
		if (text === undefined) return;
		setFile(chosen);
		cart.setText(text);
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const nothing =
			lines.length > 0
				? undefined
				: cart.text.trim()
					? "problemNone"
					: "problemEmpty";
		setProblem(nothing);
		if (!nothing && !wrongYears) void cart.ask();
	};
	return (
		<Section title={t("cart.lines")} description={t("cart.linesText")}>
			<form noValidate aria-label={t("cart.title")} onSubmit={submit}>
				<Stack>
					<FileDrop file={file} disabled={cart.busy} onFile={take} />
					<Textarea
						label={t("cart.paste")}
						autosize
						minRows={5}
						maxRows={14}
						spellCheck={false}
						classNames={{ input: "tt-mono" }}
						value={cart.text}
						error={problem && t(`cart.${problem}`)}
						onChange={({ currentTarget }) => {
							setFile(undefined);
							setProblem(undefined);
							cart.setText(currentTarget.value);
						}}
					/>
					<CartFaults cart={cart.cart} />
					<Group align="flex-start" gap="md">
						<Select
							label={t("cart.country")}
							searchable
							clearable
							data={countries}
							w={{ base: "100%", xs: 280 }}
							value={cart.country}
							onChange={cart.setCountry}
						/>
						<TextInput
							label={t("cart.years")}
							inputMode="numeric"
							maxLength={2}
							w={120}
							value={cart.years}
							error={wrongYears && t(`estimate.problem.${wrongYears}`)}
							onChange={({ currentTarget }) =>
								cart.setYears(currentTarget.value)
							}
						/>
					</Group>
					<Group>
						<Button type="submit" size="md" loading={cart.busy}>
							{lines.length > 0
								? t("cart.submit", {
										lines: t("cart.count", { count: lines.length }),
									})
								: t("estimate.submit")}
						</Button>
						{cart.text === "" && (
							<Button
								variant="default"
								size="md"
								onClick={() => cart.setText(EXAMPLE)}
							>
								{t("cart.example")}
							</Button>
						)}
					</Group>
				</Stack>
			</form>
		</Section>
	);
}

/** The file's text; undefined when it isn't text in UTF-8. */
async function textOf(file: File): Promise<string | undefined> {
	try {
		const decoder = new TextDecoder("utf-8", { fatal: true });
		const text = decoder.decode(await file.arrayBuffer());
		return text.includes("\0") ? undefined : text;
	} catch {
		return undefined;
	}
}
