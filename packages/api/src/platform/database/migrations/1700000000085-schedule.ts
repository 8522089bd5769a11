import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Schedule1700000000085 implements MigrationInterface {
	name = "Schedule1700000000085";

	async up(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "job_schedule",
			columns: [
				["task*", LENGTHS.code],
				["dueAt", "time"],
				["doneAt?", "time"],
				["faults", "int"],
			],
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropTable("job_schedule");
	}
}
