import type { LifeCycleStage } from "../../gql/graphql";

/** One colour a stage, the same wherever stages are drawn. */
export const STAGE_COLOURS: Record<LifeCycleStage, string> = {
	MANUFACTURING: "var(--tt-stage-manufacturing)",
	TRANSPORT: "var(--tt-stage-transport)",
	USE: "var(--tt-stage-use)",
	END_OF_LIFE: "var(--tt-stage-end-of-life)",
};
