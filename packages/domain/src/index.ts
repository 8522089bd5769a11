export {
	allocateFirstFit,
	type FirstFit,
	releaseInto,
} from "./books/extents.js";
export {
	type Interval,
	intersect,
	isPartition,
	mergeIntervals,
	subtract,
	totalLength,
	wholeTonnes,
} from "./books/interval.js";
export { layOut } from "./books/order-space.js";
export {
	type AllocationSpan,
	type BatchInterval,
	batchIntervalsOf,
	orderIntervalsOf,
} from "./books/trace.js";
export {
	assuranceSentence,
	type StatedAssurance,
} from "./claims/assurance-sentence.js";
export {
	type CertificateFacts,
	type CertifiedFootprint,
	type CertifiedProject,
	certificateStatements,
	type RetiredCredits,
} from "./claims/certificate-statements.js";
export { ClaimError, type ClaimErrorCode } from "./claims/claim.error.js";
export {
	type Audience,
	type ClaimContext,
	type ClaimPolicy,
	claimPolicy,
} from "./claims/claim-policy.js";
export {
	type ForbiddenPhrase,
	findForbiddenPhrases,
} from "./claims/forbidden-phrases.js";
export {
	type Equivalency,
	type EquivalencyKind,
	equivalenciesOf,
} from "./equivalencies/equivalencies-of.js";
export { EquivalencyError } from "./equivalencies/equivalency.error.js";
export {
	EQUIVALENCY_EDITIONS,
	type EquivalencyEdition,
} from "./equivalencies/equivalency-editions.js";
export * from "./estimates/index.js";
export * from "./fleet/index.js";
export {
	type Addend,
	addFootprints,
	type FootprintSum,
	isMean,
} from "./footprints/add-footprints.js";
export {
	compareFootprints,
	type DifferenceReason,
	type FootprintDifference,
} from "./footprints/compare-footprints.js";
export type { MethodFault } from "./footprints/definition-reader.js";
export {
	FootprintError,
	type FootprintErrorCode,
} from "./footprints/footprint.error.js";
export {
	type FootprintAsk,
	type FootprintChange,
	type FootprintResult,
	type FootprintStage,
	type FootprintStep,
	LIFE_CYCLE_STAGES,
	type LifeCycleStage,
	type SheetEstimate,
	type SheetInput,
	type Statistic,
	type TransportMode,
} from "./footprints/footprint.js";
export {
	EMBER_EDITION,
	EMBER_GRID_FACTORS,
	type GridFactor,
	type GridFactors,
	gridFactorsOf,
	gridFactorsOver,
} from "./footprints/grid-factors.js";
export {
	type BookedAs,
	CREDITS_NOT_NETTED,
	INVENTORY_SOURCE,
	type InventoryLine,
	inventoryOf,
	type Scope3Category,
} from "./footprints/inventory-of.js";
export {
	CURRENT_METHOD,
	METHODS,
	methodOf,
} from "./footprints/method.js";
export type {
	CalibratedMethod,
	ErrorRatioMethod,
	ExistingDevices,
	FootprintMethod,
	MethodEngine,
} from "./footprints/method-definition.js";
export { MAX_LIFETIME_YEARS } from "./footprints/method-definition.js";
export { multiplyFootprint } from "./footprints/multiply-footprint.js";
export { normaliseSheet } from "./footprints/normalise-sheet.js";
export {
	METHOD_ENGINES,
	METHOD_LIMITS,
	type ParsedMethod,
	parseMethod,
} from "./footprints/parse-method.js";
export {
	StatisticError,
	type StatisticErrorCode,
} from "./footprints/statistic.error.js";
export { usedMonths } from "./footprints/used-months.js";
export {
	type ArithmeticErrorCode,
	DomainArithmeticError,
} from "./quantities/arithmetic.error.js";
export {
	assertGrams,
	formatKilograms,
	formatTonnes,
	GRAMS_PER_KILOGRAM,
	GRAMS_PER_TONNE,
	type Grams,
	parseKilograms,
	parseTonnes,
	sumGrams,
} from "./quantities/mass.js";
export { type PercentShare, splitByPercent } from "./quantities/mix.js";
export {
	isCurrency,
	type Money,
	moneyDecimal,
	priceOf,
	taxOf,
} from "./quantities/money.js";
export {
	ROUNDING_POLICIES,
	type RoundingPolicy,
	roundOffset,
} from "./quantities/rounding.js";
export * from "./reconciliation/index.js";
export {
	type Availability,
	type AvailabilityQuestion,
	type AvailabilityReason,
	type AvailabilityReasonCode,
	availability,
} from "./rollouts/availability.js";
export {
	effectiveRevision,
	type ProjectPrice,
	type RolloutRevision,
	type RolloutSettings,
	type RolloutStage,
} from "./rollouts/rollout.js";
export {
	parseSerialRange,
	serialText,
} from "./serials/parse-serial-range.js";
export {
	contains,
	overlaps,
	serialsOfGrams,
	subRange,
} from "./serials/range-algebra.js";
export {
	intersectRanges,
	splitRange,
	subtractRanges,
	totalQuantity,
	unionRanges,
} from "./serials/range-sets.js";
export { SerialError, type SerialErrorCode } from "./serials/serial.error.js";
export type { Registry, SerialRange } from "./serials/serial-range.js";
export {
	listedUnder,
	type Numbering,
	numberingOf,
	type UnitIdentity,
	unitIdentity,
} from "./serials/unit-identity.js";
export * from "./sheets/index.js";
