import { Anchor, Card, Grid, Text, VisuallyHidden } from "@mantine/core";
import { IconScale, IconScaleOff } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../../components/empty-state";
import { ErrorState } from "../../components/error-state";
import { PageHeader } from "../../components/page-header";
import { PageLoader } from "../../components/page-loader";
import type { UserErrorLike } from "../../errors/user-errors";
import { useFormatter } from "../../format/use-formatter";
import type { FootprintFieldsFragment } from "../../gql/graphql";
import { estimateUrls } from "./estimate.urls";
import { EstimateForm } from "./estimate-form";
import { EstimateResult } from "./estimate-result";
import { type EstimateQuestion, NO_QUESTION, paramsOf } from "./question";

interface EstimatePageProps {
	question: EstimateQuestion;
	/** Undefined until a question is answered. */
	footprint: FootprintFieldsFragment | undefined;
	busy: boolean;
	/** Whether the catalogue may be searched while a name is typed. */
	searchable: boolean;
	refusals: readonly UserErrorLike[];
	failure: unknown;
	onRetry: () => void;
	onAsk: (question: EstimateQuestion) => void;
}

/** Asks for a device, where and for how long, and shows its footprint with all that it rests on. */
export function EstimatePage(props: EstimatePageProps) {
	const { t } = useTranslation();
	const answer = useRef<HTMLDivElement>(null);
	const asked = useRef(false);
	const { footprint } = props;
	useEffect(() => {
		if (!footprint || !asked.current) return;
		asked.current = false;
		const { top = 0 } = answer.current?.getBoundingClientRect() ?? {};
		// Under the form on a phone: who asks there would not see that it is answered.
		if (top > window.innerHeight / 2) answer.current?.scrollIntoView();
	}, [footprint]);
	return (
		<>
			<PageHeader
				title={t("estimate.title")}
				description={t("estimate.text")}
				actions={
					<Anchor component={Link} to={estimateUrls.cart} fw={600}>
						{t("estimate.toCart")}
					</Anchor>
				}
			/>
			<Grid gap="lg" align="flex-start">
				<Grid.Col span={{ base: 12, lg: 4 }}>
					<EstimateForm
						question={props.question}
						busy={props.busy}
						searchable={props.searchable}
						refusals={props.refusals}
						onAsk={(question) => {
							asked.current = true;
							props.onAsk(question);
						}}
					/>
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 8 }} ref={answer}>
					<Answer {...props} />
				</Grid.Col>
			</Grid>
		</>
	);
}

function Answer(props: EstimatePageProps) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { footprint, failure, busy } = props;
	return (
		<>
			<VisuallyHidden role="status">
				{footprint &&
					t("estimate.answer", {
						mass: format.mass(footprint.total.grams, { unit: "kg" }).text,
						basis: t(`enums.basis.${footprint.basis}`),
					})}
			</VisuallyHidden>
			{failure ? (
				<Card>
					<ErrorState error={failure} onRetry={props.onRetry} />
				</Card>
			) : busy ? (
				<PageLoader />
			) : footprint ? (
				<EstimateResult footprint={footprint} />
			) : (
				<Card>
					{props.refusals.length > 0 ? <Refused /> : <NothingAsked />}
				</Card>
			)}
		</>
	);
}

const EXAMPLE = {
	...NO_QUESTION,
	maker: "Lenovo",
	category: "NOTEBOOK",
	weight: "1.4",
	screen: "14",
	country: "SE",
};

/** Why is said beside the fields. */
function Refused() {
	const { t } = useTranslation();
	return (
		<EmptyState icon={IconScaleOff} title={t("estimate.refused.title")}>
			<Text>{t("estimate.refused.text")}</Text>
		</EmptyState>
	);
}

function NothingAsked() {
	const { t } = useTranslation();
	return (
		<EmptyState
			icon={IconScale}
			title={t("estimate.empty.title")}
			action={
				<Anchor
					component={Link}
					to={`${estimateUrls.one}?${paramsOf(EXAMPLE)}`}
				>
					{t("estimate.empty.example")}
				</Anchor>
			}
		>
			<Text>{t("estimate.empty.text")}</Text>
		</EmptyState>
	);
}
