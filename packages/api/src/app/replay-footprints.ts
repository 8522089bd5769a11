import type { FootprintReplay } from "../modules/footprints/index.js";
import type { Application } from "./application.js";

/** What a replay tells on the command line. */
export function replayLines({
	footprint,
	identical,
	storedHash,
	replayedHash,
	difference,
}: FootprintReplay): string[] {
	const { methodVersion, gridFactorEdition } = footprint.result;
	return [
		`${footprint.id}  ${methodVersion}  ${gridFactorEdition}`,
		`  kept      ${storedHash}`,
		`  replayed  ${replayedHash ?? "refused"}`,
		identical ? "  The same bytes." : `  DIFFERENT: ${difference}`,
	];
}

/**
 * Computes one kept footprint again, or all of them, and tells what came out.
 * @param id of one; left out: all, of which those are told that differ
 * @returns whether every one gave the same bytes
 * @throws DomainError NOT_FOUND
 */
export async function replayFootprints(
	{ platform }: Pick<Application, "platform">,
	id: string | undefined,
	tell: (line: string) => void,
): Promise<boolean> {
	if (id !== undefined) {
		const replay = await platform.footprintReplays.replay(id);
		for (const line of replayLines(replay)) tell(line);
		return replay.identical;
	}
	let count = 0;
	let different = 0;
	for await (const replay of platform.footprintReplays.all()) {
		count++;
		if (replay.identical) continue;
		different++;
		for (const line of replayLines(replay)) tell(line);
	}
	tell(
		different === 0
			? `${count} footprints gave the same bytes.`
			: `${different} of ${count} footprints gave other bytes.`,
	);
	return different === 0;
}
