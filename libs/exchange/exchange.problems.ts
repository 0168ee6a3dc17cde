import { defineProblems, type Problem, type ProblemKind } from '#libs/kernel';
import type { ProblemCode } from './stratml/remark-codes.js';
import type { StratmlProblem } from './stratml/remark.js';

type Short<Code> = Code extends `exchange.${infer Rest}` ? Rest : never;

const UNREADABLE = {
  'stratml.empty': 'invalid',
  'stratml.too-large': 'too-large',
  'stratml.too-deep': 'too-large',
  'stratml.too-many-elements': 'too-large',
  'stratml.encoding-unsupported': 'unsupported',
  'stratml.encoding-invalid': 'invalid',
  'stratml.not-xml': 'unsupported',
  'stratml.doctype': 'invalid',
  'stratml.xml-tag-mismatch': 'invalid',
  'stratml.xml-unclosed': 'invalid',
  'stratml.xml-entity': 'invalid',
  'stratml.xml-prefix': 'invalid',
  'stratml.xml-attribute': 'invalid',
  'stratml.xml-broken': 'invalid',
  'stratml.part-three': 'unsupported',
  'stratml.not-stratml': 'unsupported',
  'stratml.no-core': 'unsupported',
  'stratml.no-goals': 'invalid',
} as const satisfies Record<Short<ProblemCode>, ProblemKind>;

/** What can go wrong with files. */
export const exchangeProblem = defineProblems('exchange', {
  ...UNREADABLE,
  'import.tookTooLong': 'too-large',
  'calendar.absent': 'absent',
  'calendar.unknown': 'absent',
  'calendar.revoked': 'gone',
  'calendar.no-person': 'conflict',
  'file.empty': 'invalid',
  'file.too-large': 'too-large',
  'file.not-calendar': 'unsupported',
  'file.unclosed': 'invalid',
  'file.mismatch': 'invalid',
  'file.json': 'invalid',
  'file.yaml': 'invalid',
  'file.nothing': 'invalid',
  'file.no-people': 'unsupported',
  'upload.absent': 'absent',
  'upload.incomplete': 'invalid',
  'body.absent': 'absent',
});

/** A refused document as a problem: line and column (null for the whole file) and the values of its sentence. */
export function refusal({ code, line, column, params }: StratmlProblem): Problem {
  return exchangeProblem(code.slice('exchange.'.length) as Short<ProblemCode>, { ...params, line, column });
}
