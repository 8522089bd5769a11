/** Of the load generator, what the benchmarks use. */
declare module "autocannon" {
	export interface Load {
		url: string;
		connections: number;
		/** Seconds. */
		duration: number;
		requests: {
			method: "POST";
			path: string;
			headers: Record<string, string>;
			body: string;
		}[];
		verifyBody?: (body: string) => boolean;
	}
	export interface LoadResult {
		/** Answered in a second. */
		requests: { average: number };
		/** Milliseconds. */
		latency: { p50: number; p99: number };
		errors: number;
		mismatches: number;
		non2xx: number;
	}
	export default function autocannon(load: Load): Promise<LoadResult>;
}
