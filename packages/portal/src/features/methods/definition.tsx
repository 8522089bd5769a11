import { Button, Collapse, Group, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../../components/copy-button";
import { Section } from "../../components/section";
import type { MethodFieldsFragment } from "../../gql/graphql";
import classes from "./definition.module.css";
import { parametersOf, readable } from "./parameters";

interface DefinitionProps {
	method: Pick<MethodFieldsFragment, "definition" | "definitionHash">;
}

/** Every figure that enters a result, and the definition's own bytes with their hash, so that anybody can compare them. */
export function Definition({ method }: DefinitionProps) {
	const { t } = useTranslation();
	const [opened, { toggle }] = useDisclosure();
	const { definition, definitionHash } = method;
	return (
		<Section title={t("methods.definition")} description={t("methods.bytes")}>
			<Stack gap="md">
				<Parameters definition={definition} />
				<Text size="sm" className={classes.hash}>
					{t("methods.hash")} <span className="tt-mono">{definitionHash}</span>
				</Text>
				<Group gap="sm">
					<Button
						variant="default"
						size="xs"
						onClick={toggle}
						aria-expanded={opened}
					>
						{opened ? t("methods.hideJson") : t("methods.showJson")}
					</Button>
					<CopyButton value={definition} label={t("methods.definition")} />
				</Group>
				<Collapse expanded={opened}>
					{/* Scrolls, so the keyboard must reach it. */}
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls */}
					<pre className={classes.json} tabIndex={0} lang="en">
						{opened && readable(definition)}
					</pre>
				</Collapse>
			</Stack>
		</Section>
	);
}

function Parameters({ definition }: { definition: string }) {
	const { t } = useTranslation();
	const parameters = useMemo(() => parametersOf(definition), [definition]);
	const [opened, { toggle }] = useDisclosure();
	const shown = opened ? parameters : parameters.slice(0, FEW);
	return (
		<div>
			<Title order={3} mb="xs">
				{t("methods.parameters")}
			</Title>
			<table
				className={classes.parameters}
				aria-label={t("methods.parameters")}
			>
				<tbody>
					{shown.map(({ path, value }) => (
						<tr key={path}>
							<th scope="row" className="tt-mono">
								{path}
							</th>
							<td>{value}</td>
						</tr>
					))}
				</tbody>
			</table>
			{parameters.length > FEW && (
				<Button
					variant="subtle"
					size="compact-sm"
					mt={6}
					ml={-8}
					onClick={toggle}
					aria-expanded={opened}
				>
					{opened
						? t("methods.fewer")
						: t("methods.allParameters", { count: parameters.length })}
				</Button>
			)}
		</div>
	);
}

const FEW = 20;
