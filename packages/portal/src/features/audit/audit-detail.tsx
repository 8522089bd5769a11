import { readDetail } from "./read-detail";

/** What an audit event changed: names and values, or the sentence that was written. */
export function AuditDetail({ detail }: { detail?: string | null }) {
	if (!detail) return "–";
	const values = readDetail(detail);
	if (!values) return detail;
	if (values.length === 0) return "–";
	return values.map(([name, value], index) => (
		<span key={name}>
			{index > 0 && " · "}
			<span style={{ color: "var(--mantine-color-dimmed)" }}>{name}</span>{" "}
			{value}
		</span>
	));
}
