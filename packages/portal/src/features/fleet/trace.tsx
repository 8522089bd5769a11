import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type FragmentType, readFragment } from "../../gql";
import { TraceLinkFields } from "./device.graphql";
import { TraceFlow } from "./trace-flow";

interface TraceProps {
	tenantId: string;
	serialNumber: string;
	links: readonly FragmentType<typeof TraceLinkFields>[];
}

/** What became of a device's grams: one flow for every share of them that went its own way. */
export function Trace(props: TraceProps) {
	const { t } = useTranslation();
	const links = readFragment(TraceLinkFields, props.links);
	if (links.length === 0) return <Text c="dimmed">{t("trace.none")}</Text>;
	return (
		<Stack gap="xl">
			{links.map((link, index) => (
				<TraceFlow
					key={index}
					tenantId={props.tenantId}
					serialNumber={props.serialNumber}
					link={link}
					place={
						links.length > 1 ? { of: links.length, at: index + 1 } : undefined
					}
				/>
			))}
		</Stack>
	);
}
