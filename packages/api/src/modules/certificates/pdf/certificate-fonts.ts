import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import anyAscii from "any-ascii";
import { create, type Font } from "fontkit";

/** The faces of a certificate; `chinese` stands in for letters that the others lack. */
export type FontFace =
	| "sans"
	| "sansMedium"
	| "sansSemiBold"
	| "serif"
	| "serifSemiBold"
	| "chinese";

/** A stretch of text that one face can set. */
export interface FontRun {
	readonly face: FontFace;
	readonly text: string;
}

const FILES: Readonly<Record<FontFace, string>> = {
	sans: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
	sansMedium: "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf",
	sansSemiBold: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
	serif:
		"@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
	serifSemiBold:
		"@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
	chinese:
		"@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf",
};

/** Written for a character that has neither a glyph nor a transcription. */
const MISSING = "?";

const require = createRequire(import.meta.url);
const files = new Map<FontFace, Buffer>();
const fonts = new Map<FontFace, Font>();

/** The TrueType file of a face, read once per process. */
export function fontFile(face: FontFace): Buffer {
	const file = files.get(face) ?? readFileSync(require.resolve(FILES[face]));
	files.set(face, file);
	return file;
}

/**
 * Splits one line of text into runs that print: in `face`, else in the Chinese
 * face, else transcribed into Latin letters. Control characters become spaces.
 */
export function fontRuns(text: string, face: FontFace): FontRun[] {
	const runs: { face: FontFace; text: string }[] = [];
	for (const letter of printable(text)) {
		const next = runOf(letter, face);
		const last = runs.at(-1);
		if (last?.face === next.face) last.text += next.text;
		else runs.push(next);
	}
	return runs;
}

/** Whether some letter of the text can be printed only in transcription. */
export function needsTranscription(text: string, face: FontFace): boolean {
	return [...printable(text)].some(
		(letter) => !hasGlyph(face, letter) && !hasGlyph("chinese", letter),
	);
}

function printable(text: string): string {
	return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function runOf(letter: string, face: FontFace): FontRun {
	if (hasGlyph(face, letter)) return { face, text: letter };
	if (hasGlyph("chinese", letter)) return { face: "chinese", text: letter };
	const latin = [...anyAscii(letter)].filter((it) => hasGlyph(face, it));
	return { face, text: latin.join("") || MISSING };
}

function hasGlyph(face: FontFace, letter: string): boolean {
	const font = fonts.get(face) ?? open(face);
	return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

function open(face: FontFace): Font {
	const font = create(fontFile(face));
	if (!("hasGlyphForCodePoint" in font))
		throw new Error(`${FILES[face]} is a font collection, not one font`);
	fonts.set(face, font);
	return font;
}
