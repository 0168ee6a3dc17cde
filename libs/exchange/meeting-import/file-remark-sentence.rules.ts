import { Problem } from '#libs/kernel';
import type { Messages } from '#libs/ui';
import type { FileRemark } from './meetings-file.model.js';

/** A remark about a file in words, with its line. */
export function fileRemarkSentence({ code, line, params }: FileRemark, { t }: Messages): string {
  const sentence = t(`calendar.remark.${code}`, params);
  return line === null ? sentence : t('calendar.atLine', { line, sentence });
}

/** Why a file cannot be read; null for any other problem. */
export function fileRefusalSentence(problem: Problem, { t }: Messages): string | null {
  const match = /^exchange\.(file\..+)$/.exec(problem.code);
  if (match === null) return null;
  return t(`exchange.problem.${match[1] ?? ''}` as 'exchange.problem.file.empty', problem.details as Readonly<Record<string, string | number>>);
}
