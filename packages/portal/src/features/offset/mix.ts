/** Project id → whole percent, 0…100. */
export type Mix = Readonly<Record<string, number>>;

export interface ProjectShare {
	projectId: string;
	percent: number;
}

export const WHOLE = 100;

export function sumOfMix(mix: Mix): number {
	return Object.values(mix).reduce((sum, percent) => sum + percent, 0);
}

/** Whether every share is a whole percent and together they are exactly 100. */
export function isWholeMix(mix: Mix): boolean {
	const shares = Object.values(mix);
	return (
		shares.every((percent) => Number.isInteger(percent) && percent >= 0) &&
		sumOfMix(mix) === WHOLE
	);
}

/** The shares as the API takes them: projects with nothing are left out. */
export function sharesOf(mix: Mix): ProjectShare[] {
	return Object.entries(mix)
		.filter(([, percent]) => percent > 0)
		.map(([projectId, percent]) => ({ projectId, percent }));
}

/**
 * Splits 100 percent as evenly as whole percents allow: the first projects get one more until it adds up.
 *
 * @param projectIds 1…100 ids; none gives an empty mix
 */
export function splitEvenly(projectIds: readonly string[]): Mix {
	const count = projectIds.length;
	if (count === 0) return {};
	const each = Math.floor(WHOLE / count);
	const larger = WHOLE - each * count;
	return Object.fromEntries(
		projectIds.map((projectId, at) => [
			projectId,
			at < larger ? each + 1 : each,
		]),
	);
}

/** The mix with one share changed: rounded to a whole percent and kept within 0…100. */
export function withShare(mix: Mix, projectId: string, percent: number): Mix {
	const whole = Number.isFinite(percent) ? Math.round(percent) : 0;
	return { ...mix, [projectId]: Math.min(WHOLE, Math.max(0, whole)) };
}
