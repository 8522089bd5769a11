/** Hands a text to the browser as a file to keep. With a byte order mark, without which Excel takes UTF-8 for something else. */
export function downloadText(fileName: string, text: string): void {
	const blob = new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" });
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = fileName;
	document.body.append(link);
	link.click();
	link.remove();
	// Not at once: some browsers begin to read the address only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
