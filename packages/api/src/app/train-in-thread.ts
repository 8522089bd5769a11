import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import {
	EstimateError,
	type EstimatorModel,
	trainEstimator,
} from "@tonnetrace/domain";
import type { Trainer } from "../modules/estimates/index.js";
import type { TrainingAnswer } from "./training-thread.js";

const THREAD = fileURLToPath(new URL("./training-thread.js", import.meta.url));

/**
 * Trains in a thread of its own: a thousand sheets take a minute, in which this one must answer requests. Where the program runs
 * from its sources, as in tests, there is no compiled thread to start, and few sheets.
 */
export const trainInThread: Trainer = async (sheets, about) => {
	if (!existsSync(THREAD)) return trainEstimator(sheets, about);
	return new Promise<EstimatorModel>((resolve, reject) => {
		const thread = new Worker(THREAD, { workerData: { sheets, about } });
		thread.once("message", (answer: TrainingAnswer) => {
			if ("model" in answer) resolve(answer.model);
			else reject(new EstimateError(answer.code, answer.message));
		});
		thread.once("error", reject);
		thread.once("exit", (code) =>
			reject(new Error(`The training ended with ${code} and no answer`)),
		);
	});
};
