import type { Clock } from "../../platform/clock.js";
import type { Project } from "./project.js";

/** Other processes change projects too and tell nobody; a change is seen everywhere after this long. */
const KEPT_MS = 30_000;
/** A catalogue holds hundreds; beyond this the cache starts anew instead of growing. */
const MOST = 5_000;

/** Projects by id, for this process. Amounts are never in it. */
export class ProjectCache {
	private readonly kept = new Map<
		string,
		{ project: Project; until: number }
	>();
	private forgotten = 0;

	constructor(private readonly clock: Clock) {}

	get(id: string): Project | undefined {
		const entry = this.kept.get(id);
		return entry && entry.until > this.clock.now() ? entry.project : undefined;
	}

	/** To be taken before rows are read; `keep` drops what was read before a later `forget`. */
	get age(): number {
		return this.forgotten;
	}

	keep(project: Project, age: number): void {
		if (age !== this.forgotten) return;
		if (this.kept.size >= MOST) this.kept.clear();
		this.kept.set(project.id, { project, until: this.clock.now() + KEPT_MS });
	}

	forget(id: string): void {
		this.forgotten += 1;
		this.kept.delete(id);
	}
}
