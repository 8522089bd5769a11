import type { DefinitionReader } from "./definition-reader.js";
import type {
	CalibratedParameters,
	CommonParameters,
	ComputedMode,
	ErrorRatioParameters,
	IntervalFactors,
	TransportParameters,
	TransportRoute,
} from "./method-definition.js";
import { WHOLE_PPM } from "./parts-per-million.js";
import { TRANSPORT_ZONES } from "./transport-zones.js";

const COMPUTED_MODES: readonly ComputedMode[] = ["AIR", "SEA", "RAIL", "ROAD"];
/** 100 times a part: more says nothing. */
const MAX_HIGH_PPM = 100_000_000;
/** 100 kg per tonne and km; flying emits about one. */
const MAX_FACTOR = 100_000_000;
/** Once around the world and back. */
const MAX_KM = 80_000;

function otherStages(
	reader: DefinitionReader,
): CommonParameters["otherStagesPpm"] {
	const split = reader.object("otherStagesPpm");
	// Each above 0: a stage that alone is missing on a sheet takes all that is left, by its ratio.
	const ratio = (stage: string) => split.integer(stage, 1, WHOLE_PPM);
	const ratios = {
		MANUFACTURING: ratio("MANUFACTURING"),
		TRANSPORT: ratio("TRANSPORT"),
		END_OF_LIFE: ratio("END_OF_LIFE"),
	};
	split.end();
	const sum = ratios.MANUFACTURING + ratios.TRANSPORT + ratios.END_OF_LIFE;
	if (sum !== WHOLE_PPM)
		reader.fault(
			"otherStagesPpm",
			`must add up to 1000000 parts per million, not ${sum}.`,
		);
	return ratios;
}

function common(
	reader: DefinitionReader,
	modes: readonly CommonParameters["transportModes"][number][],
): CommonParameters {
	const sum = reader.object("shareSumPpm");
	const shareSumPpm = {
		least: sum.integer("least", 500_000, WHOLE_PPM),
		most: sum.integer("most", WHOLE_PPM, 1_500_000),
	};
	sum.end();
	const transportModes = reader.choices("transportModes", modes);
	if (!transportModes.includes("AS_PUBLISHED"))
		reader.fault("transportModes", "must have AS_PUBLISHED, the default.");
	return {
		otherStagesPpm: otherStages(reader),
		shareSumPpm,
		shareRoundingPpm: reader.integer("shareRoundingPpm", 0, 100_000),
		transportModes,
	};
}

/** Parameters of NORMALISE/1. */
export function errorRatioParameters(
	reader: DefinitionReader,
): ErrorRatioParameters {
	const parameters = {
		...common(reader, ["AS_PUBLISHED"]),
		defaultErrorRatioPpm: reader.integer("defaultErrorRatioPpm", 1, 2_000_000),
		intervalWidth: reader.integer("intervalWidth", 1, 10),
	};
	reader.end();
	return parameters;
}

function factors(reader: DefinitionReader, key: string): IntervalFactors {
	const part = reader.object(key);
	const read = {
		lowPpm: part.integer("lowPpm", 0, WHOLE_PPM),
		highPpm: part.integer("highPpm", WHOLE_PPM, MAX_HIGH_PPM),
	};
	part.end();
	return read;
}

function routeOf(reader: DefinitionReader): TransportRoute {
	const legs = reader.object("km");
	const km: Partial<Record<ComputedMode, number>> = {};
	for (const mode of COMPUTED_MODES)
		if (legs.has(mode)) km[mode] = legs.integer(mode, 1, MAX_KM);
	legs.end();
	const route = {
		from: reader.choice("from", TRANSPORT_ZONES),
		to: reader.choice("to", TRANSPORT_ZONES),
		km,
	};
	reader.end();
	return route;
}

function transport(reader: DefinitionReader): TransportParameters {
	const perTonneKm = reader.object("milligramsPerTonneKm");
	const factor = (mode: ComputedMode) =>
		perTonneKm.integer(mode, 1, MAX_FACTOR);
	const milligramsPerTonneKm = {
		AIR: factor("AIR"),
		SEA: factor("SEA"),
		RAIL: factor("RAIL"),
		ROAD: factor("ROAD"),
	};
	perTonneKm.end();
	const routes = reader
		.objects("routes", TRANSPORT_ZONES.length ** 2)
		.map(routeOf);
	const pairs = new Set(routes.map(({ from, to }) => `${from} ${to}`));
	if (pairs.size < routes.length)
		reader.fault("routes", "must have each pair of zones once.");
	const parameters = {
		source: reader.text("source", 2_000),
		shippedMassPpm: reader.integer("shippedMassPpm", WHOLE_PPM, 5_000_000),
		accessRoadKm: reader.integer("accessRoadKm", 0, 5_000),
		milligramsPerTonneKm,
		routes,
	};
	reader.end();
	return parameters;
}

/** Parameters of NORMALISE/2. */
export function calibratedParameters(
	reader: DefinitionReader,
): CalibratedParameters {
	const interval = reader.object("interval");
	const parameters = {
		...common(reader, ["AS_PUBLISHED", ...COMPUTED_MODES]),
		interval: {
			coveragePpm: interval.integer("coveragePpm", 500_000, 999_999),
			otherStages: factors(interval, "otherStages"),
			useStated: factors(interval, "useStated"),
			useDerived: factors(interval, "useDerived"),
		},
		transport: transport(reader.object("transport")),
	};
	interval.end();
	reader.end();
	return parameters;
}
