import { Badge, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type FragmentType, readFragment } from "../../gql";
import { MatchFields } from "./footprint.graphql";

interface MatchEvidenceProps {
	match: FragmentType<typeof MatchFields>;
}

/** What led from what is known of a device to the model whose figures were used. */
export function MatchEvidence(props: MatchEvidenceProps) {
	const { t } = useTranslation();
	const { kind, evidence, model } = readFragment(MatchFields, props.match);
	return (
		<div>
			<Group gap="sm" mb={4}>
				<Badge color={kind === "ESTIMATED" ? "ochre" : "gray"}>
					{t(`enums.match.${kind}`)}
				</Badge>
				{model && (
					<Text fw={600}>
						{model.manufacturer} {model.name}
					</Text>
				)}
			</Group>
			<Text size="sm" lang="en" maw={736}>
				{evidence}
			</Text>
		</div>
	);
}
