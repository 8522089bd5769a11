import { Badge, Group, Text, Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import { Mass } from "../../components/mass";
import { MoneyText } from "../../components/money-text";
import { useFormatter } from "../../format/use-formatter";
import type { OfferedProjectFieldsFragment } from "../../gql/graphql";
import classes from "./project-card.module.css";
import { ShareInput } from "./share-input";

interface ProjectCardProps {
	offered: OfferedProjectFieldsFragment;
	currency: string;
	/** Whole percent of the mix. */
	percent: number;
	onPercent: (percent: number) => void;
}

/** One project on offer, and how much of the mix it gets. */
export function ProjectCard({
	offered,
	currency,
	percent,
	onPercent,
}: ProjectCardProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const id = useId();
	const { project, available, prices } = offered;
	const price = prices.find((one) => one.currency === currency);
	const soldOut = available.grams === 0;
	const registry = `${t(`enums.registry.${project.registry}`)} ${project.registryProjectId}`;
	return (
		<article
			className={classes.card}
			data-chosen={percent > 0 || undefined}
			aria-labelledby={id}
		>
			<div>
				<Title order={3} id={id}>
					{project.name}
				</Title>
				<Text size="sm" c="dimmed">
					{format.country(project.country)} · {project.type}
				</Text>
			</div>
			<Kind project={project} soldOut={soldOut} />
			{project.description && (
				<Text size="sm" lineClamp={3}>
					{project.description}
				</Text>
			)}
			<dl className={classes.figures}>
				<div>
					<dt>{t("offset.price")}</dt>
					<dd>{price ? <MoneyText money={price} /> : "–"}</dd>
				</div>
				<div>
					<dt>{t("offset.available")}</dt>
					<dd>
						<Mass grams={available.grams} unit="t" decimals={0} />
					</dd>
				</div>
			</dl>
			<Text size="sm">
				{project.registryUrl ? (
					<ExternalLink href={project.registryUrl} size="sm">
						{registry}
					</ExternalLink>
				) : (
					registry
				)}
			</Text>
			<ShareInput
				label={t("offset.shareOf", { name: project.name })}
				percent={percent}
				onPercent={onPercent}
				disabled={soldOut || !price}
			/>
		</article>
	);
}

function Kind(props: {
	project: OfferedProjectFieldsFragment["project"];
	soldOut: boolean;
}) {
	const { t } = useTranslation();
	const { project, soldOut } = props;
	return (
		<Group gap={6}>
			<Badge color={project.mechanism === "REMOVAL" ? "blue" : "forest"}>
				{t(`enums.mechanism.${project.mechanism}`)}
			</Badge>
			{project.sdgs.map((sdg) => (
				<Badge key={sdg} color="gray" title={t("offset.sdgTitle", { sdg })}>
					{t("offset.sdg", { sdg })}
				</Badge>
			))}
			{soldOut && <Badge color="red">{t("offset.soldOut")}</Badge>}
		</Group>
	);
}
