import type { CreditBatch } from "../../src/modules/inventory/index.js";
import type { Database } from "../../src/platform/database/database.js";
import { acrossTenants } from "../../src/platform/tenancy/tripwire.js";

const TONNE = 1_000_000;

/** 0 to 99,999 as `n`. */
const NUMBERS = `WITH digit (d) AS (SELECT 0 UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
		UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9),
	number (n) AS (SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d
		FROM digit a CROSS JOIN digit b CROSS JOIN digit c CROSS JOIN digit e CROSS JOIN digit f)`;

/** Five digits, so that ids sort and are unique. */
const DIGITS = "substr(concat('0000', n), -5)";

/**
 * Gives a batch a past: its first credits are sold one by one, and retired one by one, two rows each. The database makes
 * the rows; the books stay right.
 * @param credits at most 100,000
 */
export async function addHistory(
	database: Database,
	{ id, projectId, firstSerial }: CreditBatch,
	tenantId: string,
	credits: number,
): Promise<void> {
	const of = { batchId: id, projectId, credits, mark: id.slice(-8) };
	await database.patiently(() =>
		database.write(async () => {
			// The rows come from numbers: there is no tenant's row to compare with.
			await acrossTenants(() =>
				database.run(
					`INSERT INTO allocation (tenantId, id, batchId, projectId, orderId, batchStart, batchEnd, orderStart, released, createdAt, releasedAt)
				${NUMBERS} SELECT :tenantId, concat('all_', :mark, ${DIGITS}), :batchId, :projectId, concat('ord_', :mark, ${DIGITS}),
					n * ${TONNE}, (n + 1) * ${TONNE}, 0, 0, '2024-01-01 00:00:00.000', NULL FROM number WHERE n < :credits`,
					{ ...of, tenantId },
				),
			);
			await database.run(
				`INSERT INTO retirement (id, batchId, projectId, startGram, endGram, serialText, quantity, retiredOn, registryReference, beneficiary, url, recordedAt, recordedBy)
				${NUMBERS} SELECT concat('ret_', :mark, ${DIGITS}), :batchId, :projectId, n * ${TONNE}, (n + 1) * ${TONNE},
					concat('credit ', :firstSerial + n), 1, '2024-01-01', concat('REF ', n), 'Example AB', NULL, '2024-01-01 00:00:00.000', 'system'
				FROM number WHERE n < :credits`,
				{ ...of, firstSerial },
			);
			const grams = credits * TONNE;
			await database.run(
				"UPDATE batch_extent SET startGram = startGram + :grams WHERE batchId = :batchId",
				{ batchId: id, grams },
			);
			await database.run(
				"UPDATE credit_batch SET freeGrams = freeGrams - :grams, retiredGrams = retiredGrams + :grams WHERE id = :batchId",
				{ batchId: id, grams },
			);
			await database.run(
				"UPDATE project SET availableGrams = availableGrams - :grams, retiredGrams = retiredGrams + :grams WHERE id = :projectId",
				{ projectId, grams },
			);
		}),
	);
}
