import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { MethodAdoption, RestatementRest } from "./adoption.js";

const ADOPTIONS = `SELECT a.id, a.ordinal, a.version, a.previousVersion, a.adoptedAt, a.adoptedBy, r.status, r.devices, r.restated, r.refused, r.quoted, r.startedAt, r.finishedAt
	FROM method_adoption a JOIN method_restatement r ON r.tenantId = a.tenantId AND r.adoptionId = a.id WHERE a.tenantId = :tenantId`;
const OF_ADOPTION = "WHERE tenantId = :tenantId AND adoptionId = :adoptionId";

/** A tenant's adoptions, which are only added, and the progress of each. */
export class AdoptionRepository extends TenantRepository {
	/** Newest first. */
	all(): Promise<MethodAdoption[]> {
		return this.rows<MethodAdoption>(`${ADOPTIONS} ORDER BY a.ordinal DESC`);
	}

	last(): Promise<MethodAdoption | undefined> {
		return this.first<MethodAdoption>(
			`${ADOPTIONS} ORDER BY a.ordinal DESC LIMIT 1`,
		);
	}

	/** @returns false when another adoption has this place in the tenant's order */
	async add(
		adoption: Pick<
			MethodAdoption,
			| "id"
			| "ordinal"
			| "version"
			| "previousVersion"
			| "adoptedAt"
			| "adoptedBy"
		>,
	): Promise<boolean> {
		const { id, ordinal, version, previousVersion, adoptedAt, adoptedBy } =
			adoption;
		const added = await this.insert(
			"method_adoption",
			[{ id, ordinal, version, previousVersion, adoptedAt, adoptedBy }],
			"ignore",
		);
		if (added === 0) return false;
		await this.insert("method_restatement", [
			{
				adoptionId: id,
				status: "PENDING",
				devices: 0,
				restated: 0,
				refused: 0,
				quoted: 0,
				startedAt: null,
				finishedAt: null,
			},
		]);
		return true;
	}

	/** Only the first begin counts: a job that was killed goes on with the same count. */
	async begin(
		adoptionId: string,
		devices: number,
		startedAt: string,
	): Promise<void> {
		await this.run(
			`UPDATE method_restatement SET status = 'RUNNING', devices = :devices, startedAt = :startedAt ${OF_ADOPTION} AND status = 'PENDING'`,
			{ adoptionId, devices, startedAt },
		);
	}

	async moved(adoptionId: string, devices: number): Promise<void> {
		await this.run(
			`UPDATE method_restatement SET restated = restated + :devices ${OF_ADOPTION}`,
			{ adoptionId, devices },
		);
	}

	/** @returns whether it is done by this, and wasn't before */
	async end(
		adoptionId: string,
		{ refused, quoted }: RestatementRest,
		finishedAt: string,
	): Promise<boolean> {
		await this.run(
			`UPDATE method_restatement SET refused = :refused, quoted = :quoted ${OF_ADOPTION}`,
			{ adoptionId, refused, quoted },
		);
		return (
			(await this.run(
				`UPDATE method_restatement SET status = 'DONE', finishedAt = :finishedAt ${OF_ADOPTION} AND status <> 'DONE'`,
				{ adoptionId, finishedAt },
			)) === 1
		);
	}
}
