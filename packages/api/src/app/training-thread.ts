import { parentPort, workerData } from "node:worker_threads";
import {
	EstimateError,
	type EstimateErrorCode,
	type EstimatorModel,
	type TrainingSheet,
	trainEstimator,
} from "@tonnetrace/domain";

/** What the thread sends back: a model, or why there can be none. */
export type TrainingAnswer =
	| { readonly model: EstimatorModel }
	| { readonly code: EstimateErrorCode; readonly message: string };

interface Task {
	readonly sheets: readonly TrainingSheet[];
	readonly about: { readonly version: string; readonly trainedOn: string };
}

function answerTo({ sheets, about }: Task): TrainingAnswer {
	try {
		return { model: trainEstimator(sheets, about) };
	} catch (error) {
		if (!(error instanceof EstimateError)) throw error;
		return { code: error.code, message: error.message };
	}
}

parentPort?.postMessage(answerTo(workerData as Task));
