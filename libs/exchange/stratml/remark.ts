import type { ImportedPlan } from './imported-plan.js';
import type { ProblemCode, RemarkCode } from './remark-codes.js';

/** Values for the placeholders of a sentence; never a person's contact data. */
export type RemarkParams = Record<string, string | number>;

/** One thing that reading a document changed or left out. Lines and columns count from 1. */
export interface Remark {
  code: RemarkCode;
  line: number;
  column: number;
  params: RemarkParams;
}

/** Why a document cannot be read at all; line and column are null when the whole file is meant. */
export interface StratmlProblem {
  code: ProblemCode;
  line: number | null;
  column: number | null;
  params: RemarkParams;
}

/** The four schemas in use; the 2016 draft with places has the namespace of part2-2016. */
export type StratmlVersion = 'part1-2009' | 'part1-2014' | 'part2-2010' | 'part2-2016';

export type StratmlResult =
  | { ok: true; version: StratmlVersion; plan: ImportedPlan; repairs: Remark[]; leftOut: Remark[] }
  | { ok: false; problem: StratmlProblem };

/** Carries a problem from the depths of reading to parseStratml, which alone catches it. */
export class StratmlRefusal extends Error {
  constructor(readonly problem: StratmlProblem) {
    super(problem.code);
  }
}

/** Ends reading: the document is refused. */
export function refuse(
  code: ProblemCode,
  params: RemarkParams = {},
  at: { line: number; column: number } | null = null,
): never {
  throw new StratmlRefusal({ code, line: at?.line ?? null, column: at?.column ?? null, params: clipped(params) });
}

/** The first characters of a text that a remark quotes. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Values of a length that a screen and a log can bear, whatever a file contains. */
export function clipped(params: RemarkParams): RemarkParams {
  const entries = Object.entries(params);
  return Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'string' && value.length > 300 ? excerpt(value) : value]));
}
