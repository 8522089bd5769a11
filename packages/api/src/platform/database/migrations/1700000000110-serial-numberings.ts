import type { MigrationInterface, QueryRunner } from "typeorm";

/** Registries whose serials are written alike: their scopes are compared in capital letters from now on. */
const ALIKE = "registry IN ('OTHER', 'PURO', 'ISOMETRIC')";
const SPELLED_OTHERWISE = `${ALIKE} AND serialScope <> UPPER(serialScope)`;

/** One numbering for a batch name in whatever letters, or a credit could be registered in two spellings. */
export class SerialNumberings1700000000110 implements MigrationInterface {
	name = "SerialNumberings1700000000110";

	async up(runner: QueryRunner): Promise<void> {
		await runner.query(
			`INSERT INTO serial_scope (registry, serialScope, batches)
			SELECT s.registry, UPPER(s.serialScope), SUM(s.batches) FROM serial_scope s
			WHERE ${SPELLED_OTHERWISE}
				AND NOT EXISTS (SELECT 1 FROM serial_scope u WHERE u.registry = s.registry AND u.serialScope = UPPER(s.serialScope))
			GROUP BY s.registry, UPPER(s.serialScope)`,
		);
		await runner.query(
			`UPDATE credit_batch SET serialScope = UPPER(serialScope) WHERE ${SPELLED_OTHERWISE}`,
		);
		await runner.query(`DELETE FROM serial_scope WHERE ${SPELLED_OTHERWISE}`);
	}

	/** The capital letters stay: they are right in either version. */
	async down(): Promise<void> {}
}
