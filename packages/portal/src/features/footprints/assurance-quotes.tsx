import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import { useFormatter } from "../../format/use-formatter";
import { type FragmentType, readFragment } from "../../gql";
import type { AssuranceFieldsFragment } from "../../gql/graphql";
import classes from "./assurance-quotes.module.css";
import { AssuranceFields } from "./footprint.graphql";

interface AssuranceQuotesProps {
	statements: readonly FragmentType<typeof AssuranceFields>[];
}

/** What third parties have stated about a method version, word for word, each with body, standard, scope and day. */
export function AssuranceQuotes(props: AssuranceQuotesProps) {
	const { t } = useTranslation();
	const statements = readFragment(AssuranceFields, props.statements);
	if (statements.length === 0)
		return (
			<Text size="sm" c="dimmed">
				{t("footprint.noAssurance")}
			</Text>
		);
	return (
		<Stack gap="md">
			{statements.map((statement) => (
				<Quote key={statement.id} statement={statement} />
			))}
		</Stack>
	);
}

function Quote({ statement }: { statement: AssuranceFieldsFragment }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { body, standard, scope, statedOn, validUntil, documentUrl } =
		statement;
	return (
		<figure className={classes.quote}>
			<blockquote>“{statement.quotation}”</blockquote>
			<figcaption>
				<strong>{body}</strong>
				{` · ${standard} · ${scope} · ${t("footprint.statedOn", { date: format.date(statedOn) })}`}
				{validUntil &&
					` · ${t("footprint.validUntil", { date: format.date(validUntil) })}`}
				{documentUrl && (
					<>
						{" · "}
						<ExternalLink href={documentUrl} size="sm">
							{t("footprint.document")}
						</ExternalLink>
					</>
				)}
				<div className={classes.hash}>
					{t("footprint.documentHash")}{" "}
					<span className="tt-mono">{statement.documentHash}</span>
				</div>
			</figcaption>
		</figure>
	);
}
