import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";

interface PageHeaderProps {
	title: string;
	/** One sentence under the title. */
	description?: ReactNode;
	/** Pages above this one, outermost first. */
	trail?: readonly { label: string; to: string }[];
	/** Beside the title, for instance a status. */
	badge?: ReactNode;
	actions?: ReactNode;
}

/** A page's heading; it also names the browser's tab. */
export function PageHeader(props: PageHeaderProps) {
	const { title, description, trail, badge, actions } = props;
	return (
		<Stack gap={6} component="header" mb="lg">
			<title>{`${title} · Tonnetrace`}</title>
			{trail && (
				<Breadcrumbs
					component="nav"
					separator="/"
					className="tt-no-print"
					// The name of a thing may be longer than a phone is wide.
					styles={{
						root: { flexWrap: "wrap" },
						breadcrumb: { whiteSpace: "normal", lineHeight: 1.75 },
					}}
				>
					{trail.map(({ label, to }) => (
						<Anchor key={to} component={Link} to={to} size="sm">
							{label}
						</Anchor>
					))}
				</Breadcrumbs>
			)}
			<Group justify="space-between" align="flex-start" gap="md">
				<Stack gap={6} miw={0}>
					<Group gap="sm" align="center">
						<Title order={1}>{title}</Title>
						{badge}
					</Group>
					{description && (
						<Text c="dimmed" maw={720}>
							{description}
						</Text>
					)}
				</Stack>
				{actions && (
					<Group gap="sm" align="flex-end" className="tt-no-print">
						{actions}
					</Group>
				)}
			</Group>
		</Stack>
	);
}
