import { createHash } from "node:crypto";

/** An open contour as points in the unit of the given size. */
export type Contour = readonly (readonly [number, number])[];

export interface ContourLevel {
	/** 0 is the lowest. */
	readonly level: number;
	readonly contours: readonly Contour[];
}

interface Hill {
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly spread: number;
	readonly stretch: number;
	readonly angle: number;
}

const LEVELS = 26;
const CELL = 6;

/**
 * Contour lines of an imaginary landscape, the same for the same seed: each
 * certificate has its own. Coordinates are rounded to 1/100, so that the last
 * bit of a platform's `Math.exp` can't change a byte.
 */
export function topographicLines(
	seed: string,
	width: number,
	height: number,
): ContourLevel[] {
	const hills = hillsFrom(seed, width, height);
	const triangles = triangulate(width, height, (x, y) => heightAt(hills, x, y));
	const low = Math.min(...triangles.map((triangle) => triangle.low));
	const high = Math.max(...triangles.map((triangle) => triangle.high));
	const step = (high - low) / (LEVELS + 1);
	return Array.from({ length: LEVELS }, (_, level) => ({
		level,
		contours: joinSegments(
			contourSegments(triangles, low + step * (level + 1)),
		),
	}));
}

function hillsFrom(seed: string, width: number, height: number): Hill[] {
	const bytes = createHash("sha512").update(seed).digest();
	const unit = (index: number) => bytes.readUInt8(index % bytes.length) / 255;
	return Array.from({ length: 9 }, (_, index) => ({
		x: unit(index * 6) * width,
		y: unit(index * 6 + 1) * height,
		height: (index % 3 === 2 ? -0.6 : 1) * (0.5 + unit(index * 6 + 2)),
		spread: 70 + unit(index * 6 + 3) * 110,
		stretch: 0.6 + unit(index * 6 + 4) * 0.9,
		angle: unit(index * 6 + 5) * Math.PI,
	}));
}

function heightAt(hills: readonly Hill[], x: number, y: number): number {
	return hills.reduce((total, hill) => {
		const dx = x - hill.x;
		const dy = y - hill.y;
		const u = dx * Math.cos(hill.angle) + dy * Math.sin(hill.angle);
		const v = dy * Math.cos(hill.angle) - dx * Math.sin(hill.angle);
		const square = (u * u + (v * v) / hill.stretch) / hill.spread ** 2;
		return total + hill.height * Math.exp(-square);
	}, 0);
}

type Point = readonly [number, number];
type Segment = readonly [Point, Point];

interface Corner {
	readonly x: number;
	readonly y: number;
	readonly z: number;
}

interface Triangle {
	readonly corners: readonly [Corner, Corner, Corner];
	readonly low: number;
	readonly high: number;
}

/** The landscape in triangles: unlike squares, each is crossed by a contour once or not at all. */
function triangulate(
	width: number,
	height: number,
	heightOf: (x: number, y: number) => number,
): Triangle[] {
	const rows = Math.ceil(height / CELL);
	const columns = Math.ceil(width / CELL);
	const corner = (x: number, y: number) => ({ x, y, z: heightOf(x, y) });
	return Array.from({ length: rows * columns }, (_, index) => {
		const x = (index % columns) * CELL;
		const y = Math.floor(index / columns) * CELL;
		const a = corner(x, y);
		const c = corner(x + CELL, y + CELL);
		return [
			triangleOf(a, corner(x + CELL, y), c),
			triangleOf(a, corner(x, y + CELL), c),
		];
	}).flat();
}

function triangleOf(a: Corner, b: Corner, c: Corner): Triangle {
	return {
		corners: [a, b, c],
		low: Math.min(a.z, b.z, c.z),
		high: Math.max(a.z, b.z, c.z),
	};
}

function contourSegments(
	triangles: readonly Triangle[],
	at: number,
): Segment[] {
	return triangles.flatMap(({ corners: [a, b, c], low, high }): Segment[] => {
		if (low >= at || high < at) return [];
		const crossed = [
			crossing(a, b, at),
			crossing(b, c, at),
			crossing(a, c, at),
		];
		const [from, to] = crossed.filter((point) => point !== undefined);
		return from === undefined || to === undefined ? [] : [[from, to]];
	});
}

function crossing(from: Corner, to: Corner, at: number): Point | undefined {
	if (from.z < at === to.z < at) return undefined;
	const share = (at - from.z) / (to.z - from.z);
	return [
		hundredths(from.x + share * (to.x - from.x)),
		hundredths(from.y + share * (to.y - from.y)),
	];
}

function hundredths(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Chains segments that share an end, so that a contour is one smooth path. */
function joinSegments(segments: readonly Segment[]): Contour[] {
	const open = new Map<string, Set<number>>();
	const key = ([x, y]: Point) => `${x},${y}`;
	segments.forEach((segment, index) => {
		for (const end of segment)
			open.set(key(end), (open.get(key(end)) ?? new Set()).add(index));
	});
	const used = new Set<number>();
	const next = (from: Point): Point | undefined => {
		for (const index of open.get(key(from)) ?? []) {
			const segment = segments[index];
			if (segment === undefined || used.has(index)) continue;
			used.add(index);
			return key(segment[0]) === key(from) ? segment[1] : segment[0];
		}
		return undefined;
	};
	const walk = (from: Point): Point[] => {
		const points: Point[] = [];
		for (let at = next(from); at !== undefined; at = next(at)) points.push(at);
		return points;
	};
	return segments.flatMap((segment, index) => {
		if (used.has(index)) return [];
		used.add(index);
		const forward = walk(segment[1]);
		return [[...walk(segment[0]).reverse(), ...segment, ...forward]];
	});
}
