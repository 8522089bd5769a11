import type { Order } from "../orders/index.js";
import type { CertificateExisting } from "./pdf/certificate-snapshot.js";

/** What the order states of devices in use already; nothing where it was made before that was stated. */
export const existingOf = ({
	existing,
	existingRule,
}: Pick<Order, "existing" | "existingRule">): {
	existing?: CertificateExisting;
} =>
	existing !== null && existingRule !== null
		? { existing: { scope: existing, rule: existingRule } }
		: {};
