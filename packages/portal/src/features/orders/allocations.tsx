import { Badge, Group, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import { Mass } from "../../components/mass";
import { SerialRangeText } from "../../components/serial-range-text";
import { useFormatter } from "../../format/use-formatter";
import { type FragmentType, readFragment } from "../../gql";
import type { AllocationFieldsFragment } from "../../gql/graphql";
import classes from "./allocations.module.css";
import { AllocationFields } from "./orders.graphql";

interface AllocationsProps {
	allocations: readonly FragmentType<typeof AllocationFields>[];
}

/** The credits set aside for an order, batch by batch, and what of them is retired. */
export function Allocations(props: AllocationsProps) {
	const { t } = useTranslation();
	const allocations = readFragment(AllocationFields, props.allocations);
	if (allocations.length === 0)
		return <Text c="dimmed">{t("orders.noAllocation")}</Text>;
	return (
		<ul className={classes.list}>
			{allocations.map((allocation) => (
				<AllocationItem key={allocation.id} allocation={allocation} />
			))}
		</ul>
	);
}

function AllocationItem({
	allocation,
}: {
	allocation: AllocationFieldsFragment;
}) {
	const { t } = useTranslation();
	const { project, batch, mass, released, retirements } = allocation;
	const registry = `${t(`enums.registry.${project.registry}`)} ${project.registryProjectId}`;
	return (
		<li className={classes.allocation} data-released={released || undefined}>
			<Group justify="space-between" align="flex-start">
				<div>
					<Title order={3}>{project.name}</Title>
					<Text size="sm" c="dimmed">
						{project.registryUrl ? (
							<ExternalLink href={project.registryUrl} size="sm">
								{registry}
							</ExternalLink>
						) : (
							registry
						)}
						{` · ${t("orders.vintage", { vintage: batch.vintage })}`}
					</Text>
				</div>
				<Group gap="sm">
					<Text fw={640}>
						<Mass grams={mass.grams} unit="t" decimals={6} />
					</Text>
					<AllocationBadge allocation={allocation} />
				</Group>
			</Group>
			<div style={{ marginTop: 8 }}>
				<SerialRangeText serials={allocation.serials} />
			</div>
			<Retirements retirements={retirements} />
		</li>
	);
}

function AllocationBadge(props: { allocation: AllocationFieldsFragment }) {
	const { t } = useTranslation();
	const { released, retired, mass } = props.allocation;
	if (released) return <Badge color="gray">{t("orders.released")}</Badge>;
	if (retired.grams === mass.grams) return <Badge>{t("mass.retired")}</Badge>;
	if (retired.grams === 0) {
		return <Badge color="ochre">{t("mass.allocated")}</Badge>;
	}
	return <Badge color="ochre">{t("status.order.RETIRING")}</Badge>;
}

function Retirements({
	retirements,
}: Pick<AllocationFieldsFragment, "retirements">) {
	const { t } = useTranslation();
	const format = useFormatter();
	if (retirements.length === 0) return null;
	return (
		<ul className={classes.retirements} aria-label={t("orders.retirements")}>
			{retirements.map(({ retirement, mass, serials }) => (
				<li key={`${retirement.id} ${mass.grams}`}>
					<strong>
						{t("verify.retiredOn", { date: format.date(retirement.retiredOn) })}
					</strong>
					{" · "}
					<Mass grams={mass.grams} unit="t" decimals={6} />
					{" · "}
					{retirement.url ? (
						<ExternalLink href={retirement.url} size="sm">
							{retirement.registryReference}
						</ExternalLink>
					) : (
						<span className="tt-mono">{retirement.registryReference}</span>
					)}
					{" · "}
					{t("trace.beneficiary", { name: retirement.beneficiary })}
					<SerialRangeText serials={serials} />
				</li>
			))}
		</ul>
	);
}
