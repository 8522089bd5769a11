import { Anchor, Text } from "@mantine/core";
import {
	type Icon,
	IconBuildingBank,
	IconDeviceLaptop,
	IconHash,
	IconRecycle,
	IconScale,
	IconTrees,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ExternalLink } from "../../components/external-link";
import { Mass } from "../../components/mass";
import { SerialRangeText } from "../../components/serial-range-text";
import { useFormatter } from "../../format/use-formatter";
import type { TraceLinkFieldsFragment } from "../../gql/graphql";
import classes from "./trace.module.css";

interface TraceFlowProps {
	tenantId: string;
	serialNumber: string;
	link: TraceLinkFieldsFragment;
	/** Which of several shares of the device's grams this is. */
	place?: { at: number; of: number };
}

/** Device → grams → project → registry serials → retirement, or where the chain ends for now. */
export function TraceFlow({
	tenantId,
	serialNumber,
	link,
	place,
}: TraceFlowProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { project, order, batch, mass } = link;
	const registry = `${t(`enums.registry.${project.registry}`)} ${project.registryProjectId}`;
	return (
		<div>
			{place && (
				<Text size="sm" c="dimmed" mb="xs">
					{t("trace.share", { ...place })}
				</Text>
			)}
			<ol className={classes.flow} aria-label={t("trace.title")}>
				<FlowLink icon={IconDeviceLaptop} label={t("trace.device")}>
					<span className={`${classes.value} tt-mono`}>{serialNumber}</span>
					<Anchor
						component={Link}
						to={`/t/${tenantId}/orders/${order.id}`}
						size="sm"
					>
						{t("trace.order", { number: order.number })}
					</Anchor>
				</FlowLink>
				<FlowLink icon={IconScale} label={t("trace.grams")}>
					<Mass grams={mass.grams} unit="kg" className={classes.value} />
					<Text span size="xs" c="dimmed">
						{t("trace.exact", { grams: format.number(mass.grams) })}
					</Text>
				</FlowLink>
				<FlowLink icon={IconTrees} label={t("trace.project")}>
					<span className={classes.value}>{project.name}</span>
					<span>{format.country(project.country)}</span>
					{project.registryUrl ? (
						<ExternalLink href={project.registryUrl} size="sm">
							{registry}
						</ExternalLink>
					) : (
						registry
					)}
				</FlowLink>
				<FlowLink
					icon={IconHash}
					label={t("trace.serials", { vintage: batch.vintage })}
				>
					{link.serials.map((serials, index) => (
						<SerialRangeText key={index} serials={serials} />
					))}
				</FlowLink>
				<RetirementLink retirement={link.retirement} />
			</ol>
		</div>
	);
}

function RetirementLink(props: Pick<TraceLinkFieldsFragment, "retirement">) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { retirement } = props;
	if (!retirement) {
		return (
			<FlowLink
				icon={IconBuildingBank}
				label={t("trace.retirement")}
				state="pending"
			>
				<span className={classes.value}>{t("mass.allocated")}</span>
				<Text span size="xs" c="dimmed">
					{t("trace.pending")}
				</Text>
			</FlowLink>
		);
	}
	const { registryReference, url } = retirement;
	return (
		<FlowLink icon={IconRecycle} label={t("trace.retirement")} state="retired">
			<span className={classes.value}>
				{t("verify.retiredOn", { date: format.date(retirement.retiredOn) })}
			</span>
			<span>{t("trace.beneficiary", { name: retirement.beneficiary })}</span>
			{url ? (
				<ExternalLink href={url} size="sm">
					{registryReference}
				</ExternalLink>
			) : (
				<span className="tt-mono">{registryReference}</span>
			)}
		</FlowLink>
	);
}

function FlowLink(props: {
	icon: Icon;
	label: string;
	state?: "pending" | "retired";
	children: ReactNode;
}) {
	const { icon: Icon, label, state, children } = props;
	return (
		<li className={classes.link} data-state={state}>
			<span className={classes.label}>
				<Icon size={16} stroke={1.7} aria-hidden />
				{label}
			</span>
			{children}
		</li>
	);
}
