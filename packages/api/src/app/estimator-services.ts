import { EstimatorRepository } from "../modules/estimates/estimator.repository.js";
import {
	ESTIMATOR_TRAIN_JOB,
	EstimatorService,
	EstimatorTrainings,
	type TrainingSheets,
} from "../modules/estimates/index.js";
import type { PlatformServices } from "../platform/graphql/context.js";
import type { Application, Ports } from "./application.js";
import { trainInThread } from "./train-in-thread.js";

/** Builds the estimators and their training. */
export function composeEstimators(
	ports: Ports,
	sheets: TrainingSheets,
): Pick<PlatformServices, "estimators" | "estimatorTrainings"> {
	const estimators = new EstimatorService(
		ports,
		new EstimatorRepository(ports.database),
		sheets,
		trainInThread,
	);
	return {
		estimators,
		estimatorTrainings: new EstimatorTrainings(ports, estimators),
	};
}

type Order = Parameters<EstimatorTrainings["carryOut"]>[0];

/** Estimators are trained by the worker. */
export function registerEstimatorJobs({ worker, platform }: Application): void {
	worker.handle(ESTIMATOR_TRAIN_JOB, async ({ payload }) => {
		const { order } = payload as { readonly order: Order };
		await platform.estimatorTrainings.carryOut(order);
	});
}
