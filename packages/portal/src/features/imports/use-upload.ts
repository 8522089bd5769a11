import { useEffect, useRef, useState } from "react";
import type { UserErrorLike } from "../../errors/user-errors";
import { UploadError, uploadFile } from "./upload-file";

/** What a mutation that announces a file answers. */
interface Announcement {
	/** Undefined when the server refused. */
	importId: string | undefined;
	/** Where the bytes go. */
	uploadUrl: string | null | undefined;
	userErrors: readonly UserErrorLike[];
}

export interface Upload {
	/** Share of the file sent, 0…1; undefined while nothing is being sent. */
	sent: number | undefined;
	errors: readonly UserErrorLike[];
	failure: unknown;
	/** Announces the file and sends it. @returns the import's id once all of it has arrived */
	send(
		file: File,
		announce: () => Promise<Announcement>,
	): Promise<string | undefined>;
	cancel(): void;
}

/** One upload at a time, given up when the page is left. */
export function useUpload(): Upload {
	const [sent, setSent] = useState<number>();
	const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
	const [failure, setFailure] = useState<unknown>();
	const running = useRef<AbortController>(undefined);
	useEffect(() => () => running.current?.abort(), []);

	const send: Upload["send"] = async (file, announce) => {
		const controller = new AbortController();
		running.current = controller;
		setErrors([]);
		setFailure(undefined);
		setSent(0);
		try {
			const { importId, uploadUrl, userErrors } = await announce();
			setErrors(userErrors);
			if (!importId || !uploadUrl) return undefined;
			await uploadFile(uploadUrl, file, setSent, controller.signal);
			return importId;
		} catch (error) {
			if (error instanceof UploadError) setErrors([error]);
			else if (!controller.signal.aborted) setFailure(error);
			return undefined;
		} finally {
			setSent(undefined);
		}
	};
	return {
		sent,
		errors,
		failure,
		send,
		cancel: () => running.current?.abort(),
	};
}
