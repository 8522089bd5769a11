import { skipToken, useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { refusalsOf } from "../../errors/refusals-of";
import { readFragment } from "../../gql";
import { useSession } from "../../session/session-context";
import { FootprintFields } from "../footprints/footprint.graphql";
import { EstimateFootprintDocument } from "./estimate.graphql";
import { EstimatePage } from "./estimate.page";
import { inputOf, paramsOf, questionOf } from "./question";

/** One device's footprint, for anybody. The address holds the question, so that the answer can be sent to a colleague. */
export function EstimateView() {
	const { viewer } = useSession();
	const [params, setParams] = useSearchParams();
	const question = useMemo(() => questionOf(params), [params]);
	const input = useMemo(() => inputOf(question), [question]);
	const query = useQuery(
		EstimateFootprintDocument,
		// An answer is stored nowhere, so it has no identity to be kept by.
		input ? { variables: { input }, fetchPolicy: "no-cache" } : skipToken,
	);
	const refusals = useMemo(() => refusalsOf(query.error), [query.error]);
	return (
		<EstimatePage
			question={question}
			footprint={
				input && !query.error
					? readFragment(FootprintFields, query.data?.estimateFootprint)
					: undefined
			}
			busy={query.loading}
			searchable={Boolean(viewer)}
			refusals={refusals}
			failure={refusals.length > 0 ? undefined : query.error}
			onRetry={() => void query.refetch()}
			onAsk={(asked) => setParams(paramsOf(asked))}
		/>
	);
}
