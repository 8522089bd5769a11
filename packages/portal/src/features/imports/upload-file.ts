import { PORTAL_HEADERS } from "../../apollo/portal-headers";

/** An upload that the server refused or that didn't get through. */
export class UploadError extends Error {
	override readonly name = "UploadError";

	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

/**
 * Sends a file's bytes as they are. By XMLHttpRequest, because fetch tells nothing of how far an upload is.
 *
 * @param onProgress called with the share sent, 0…1
 * @throws UploadError when the server refuses the file or can't be reached; DOMException "AbortError" when aborted
 */
export function uploadFile(
	url: string,
	file: File,
	onProgress: (share: number) => void,
	signal: AbortSignal,
): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("PUT", url);
		for (const [name, value] of Object.entries(PORTAL_HEADERS)) {
			request.setRequestHeader(name, value);
		}
		request.setRequestHeader("content-type", "application/octet-stream");
		request.upload.onprogress = ({ loaded, total }) =>
			onProgress(total > 0 ? loaded / total : 0);
		request.onload = () => {
			if (request.status < 300) resolve();
			else reject(refusal(request.status, request.responseText));
		};
		request.onerror = () =>
			reject(new UploadError("NETWORK", "The server can't be reached."));
		request.onabort = () => reject(signal.reason);
		signal.addEventListener("abort", () => request.abort(), { once: true });
		request.send(file);
	});
}

/** Reads the server's JSON error, whether bare or inside `error`; a proxy's page of HTML is not shown to anybody. */
export function refusal(status: number, body: string): UploadError {
	const fallback = status === 413 ? "UPLOAD_TOO_LARGE" : "UNAVAILABLE";
	try {
		const parsed = JSON.parse(body);
		const { code = fallback, message = String(status) } =
			parsed.error ?? parsed;
		return new UploadError(String(code), String(message));
	} catch {
		return new UploadError(
			fallback,
			`The upload was answered with status ${status}.`,
		);
	}
}
