import type { Problem } from '#libs/kernel';
import type { MessageId, Messages, MessageValues } from '#libs/ui';
import { PROBLEM_CODES } from '../stratml/remark-codes.js';
import type { ImportRemark } from './import-report.model.js';

/** `line 812: The number 4 is used more than once; …` */
export function remarkSentence({ code, line, params }: ImportRemark, { t }: Messages): string {
  const sentence = t(code, params);
  return line === null ? sentence : t('exchange.import.atLine', { line, sentence });
}

/** Why a file was refused, with line and column where they are known; null for problems that are not of the file. */
export function refusalSentence(problem: Problem, filename: string, { t }: Messages): string | null {
  const known: readonly string[] = [...PROBLEM_CODES, 'exchange.import.tookTooLong'];
  if (!known.includes(problem.code)) return null;
  const { line, column, ...values } = problem.details;
  const sentence = t(problem.code as MessageId, values as MessageValues);
  return typeof line === 'number' && typeof column === 'number'
    ? t('exchange.import.refusedAt', { filename, line, column, sentence })
    : t('exchange.import.refused', { filename, sentence });
}
