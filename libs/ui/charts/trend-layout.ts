import { CHART_WIDTH, textWidth } from './chart-ink.js';

/** One figure. `at` is YYYY, YYYY-MM or YYYY-MM-DD; `value` null is a gap: asked for, not known. */
export interface TrendPoint {
  readonly at: string;
  readonly value: number | null;
  readonly note?: string | undefined;
}

export interface TrendData {
  readonly points: readonly TrendPoint[];
  readonly baseline?: number | undefined;
  readonly target?: { readonly value: number; readonly at?: string | undefined } | undefined;
}

export interface PlacedPoint extends TrendPoint {
  readonly x: number;
  /** Undefined in a gap. */
  readonly y: number | undefined;
}

/** Where everything goes, in drawing units. */
export interface TrendLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly points: readonly PlacedPoint[];
  /** Unbroken runs of known figures, each to be joined by a line; a run of one is a dot. */
  readonly runs: readonly (readonly PlacedPoint[])[];
  /** One place per gap, in the middle of neighboring missing figures. */
  readonly gaps: readonly number[];
  readonly baselineY: number | undefined;
  readonly target: { readonly x: number; readonly y: number } | undefined;
  /** Indexes of points whose date fits under the drawing without touching the one before. */
  readonly dated: readonly number[];
}

const HEIGHT = 260;
/** Without a line to draw there is nothing to give room to. */
const LOW = 140;
const EDGE = { left: 34, right: 34, top: 40, bottom: 40 } as const;

/** Years as a number, so that 2014, 2019 and 2020 stand at their true distances. A year alone means its middle. */
export function yearOf(at: string): number {
  const [year, month, day] = at.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) throw new RangeError(`Not a year, month or date: "${at}"`);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((day ?? 15) - 1) / 31) / 12;
}

/** Places figures, target and baseline. Points may come in any order. `dates` are the words under the drawing, in order of time. */
export function layOutTrend(data: TrendData, dateWords: (at: string) => string): TrendLayout {
  const sorted = [...data.points].sort((one, other) => yearOf(one.at) - yearOf(other.at));
  const values = sorted.flatMap((point) => (point.value === null ? [] : [point.value]));
  const height = values.length > 1 ? HEIGHT : LOW;
  const floor = height - EDGE.bottom;
  const right = CHART_WIDTH - EDGE.right;
  const scaleX = scale([...sorted.map((point) => yearOf(point.at)), ...(data.target?.at === undefined ? [] : [yearOf(data.target.at)])], EDGE.left, right);
  const marks = [data.baseline, data.target?.value].filter((value) => value !== undefined);
  const scaleY = scale(room([...values, ...marks]), floor, EDGE.top);
  const points = sorted.map((point) => ({ ...point, x: scaleX(yearOf(point.at)), y: point.value === null ? undefined : scaleY(point.value) }));
  const target = data.target;
  return {
    height, left: EDGE.left, right, floor, points,
    runs: runsOf(points), gaps: gapsOf(points), dated: datesThatFit(points, dateWords),
    baselineY: data.baseline === undefined ? undefined : scaleY(data.baseline),
    target: target === undefined ? undefined : { x: target.at === undefined ? right : scaleX(yearOf(target.at)), y: scaleY(target.value) },
  };
}

function scale(domain: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...domain);
  const span = Math.max(...domain) - low;
  return (value) => (span === 0 ? (from + to) / 2 : from + (value - low) / span * (to - from));
}

/** Figures near zero are shown from zero; others get a little air, so that small changes are not blown up to the full height. */
function room(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low) * 0.25 || Math.abs(high) * 0.25 || 1;
  return [low >= 0 && low < high * 0.6 ? 0 : low - air, high + air * 0.4];
}

function runsOf(points: readonly PlacedPoint[]): PlacedPoint[][] {
  const runs: PlacedPoint[][] = [[]];
  for (const point of points) {
    if (point.y === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

function gapsOf(points: readonly PlacedPoint[]): number[] {
  const gaps: number[][] = [];
  points.forEach((point, at) => {
    if (point.y !== undefined) return;
    if (at > 0 && points[at - 1]?.y === undefined) gaps.at(-1)?.push(point.x);
    else gaps.push([point.x]);
  });
  return gaps.map((places) => places.reduce((sum, place) => sum + place, 0) / places.length);
}

/** The last date always stands; the others from the left as far as they fit. */
function datesThatFit(points: readonly PlacedPoint[], words: (at: string) => string): number[] {
  const half = (point: PlacedPoint) => textWidth(words(point.at)) / 2 + 4;
  const last = points.at(-1);
  if (last === undefined) return [];
  const shown: number[] = [];
  let free = -Infinity;
  points.slice(0, -1).forEach((point, at) => {
    if (point.x - half(point) < free || point.x + half(point) > last.x - half(last)) return;
    shown.push(at);
    free = point.x + half(point);
  });
  return [...shown, points.length - 1];
}
