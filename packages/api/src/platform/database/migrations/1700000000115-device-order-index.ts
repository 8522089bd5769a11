import type { MigrationInterface, QueryRunner } from "typeorm";
import { engineOf } from "../create-table.js";

/** The intervals of a quote lead to the devices of its order: an index of the devices costs each order a third of its time. */
export class DeviceOrderIndex1700000000115 implements MigrationInterface {
	name = "DeviceOrderIndex1700000000115";

	async up(runner: QueryRunner): Promise<void> {
		await runner.query(
			engineOf(runner) === "mysql"
				? "DROP INDEX ix_device_order ON device"
				: "DROP INDEX ix_device_order",
		);
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.query(
			"CREATE INDEX ix_device_order ON device (tenantId, orderId, orderStart)",
		);
	}
}
