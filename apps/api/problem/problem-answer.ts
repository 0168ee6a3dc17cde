import { createMessages, interfaceLanguages, languageOf, problemWords, type MessageId, type Messages } from '#libs/ui';
import type { Problem } from '#libs/kernel';
import { statusOf } from './problem-status.js';

export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

const DEFAULT_RETRY_SECONDS = 2;

/** Failures for which the catalogue has a sentence of their own. */
const OWN_TITLES: Readonly<Record<string, MessageId>> = {
  'identity.sign-in.wrong': 'signin.wrong',
  'identity.sign-in.insecure': 'signin.needsHttps',
  'identity.password.common': 'signin.passwordCommon',
};

/** The answer for a failure, in a language of the reader; null stands for one that nobody foresaw. */
export function problemAnswer(problem: Problem | null, acceptLanguage: string | undefined, requestId: string): ProblemAnswer {
  const messages = messagesFor(acceptLanguage);
  const words = problemWords(problem?.kind ?? 'unexpected', messages, requestId);
  const status = problem === null ? 500 : statusOf(problem);
  const code = problem?.code ?? 'unexpected';
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8', 'content-language': messages.lang,
      ...retryHeader(status, problem), ...(status === 401 ? { 'www-authenticate': 'Session' } : {}),
    },
    body: {
      type: `urn:commonplan:problem:${code}`, title: title(code, messages) ?? words.title, status, code, detail: words.next,
      ...(problem === null || Object.keys(problem.details).length === 0 ? {} : { details: problem.details }),
      requestId,
    },
  };
}

function title(code: string, messages: Messages): string | undefined {
  const own = OWN_TITLES[code];
  return own === undefined ? undefined : messages.t(own);
}

function retryHeader(status: number, problem: Problem | null): Record<string, string> {
  if (status !== 429 && status !== 503) return {};
  const seconds = problem?.details['retryAfter'];
  return { 'retry-after': String(typeof seconds === 'number' ? Math.ceil(seconds) : DEFAULT_RETRY_SECONDS) };
}

/** The first language asked for that is complete here, otherwise English. */
export function messagesFor(acceptLanguage: string | undefined): Messages {
  const wished = (acceptLanguage ?? '').slice(0, 200).split(',')
    .map((part) => {
      const [tag = '', ...more] = part.trim().split(';');
      const quality = Number(/q=([\d.]+)/.exec(more.join(';'))?.[1] ?? '1');
      return { language: languageOf(tag.trim()), quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ language, quality }) => quality > 0 && interfaceLanguages.includes(language))
    .sort((a, b) => b.quality - a.quality);
  return createMessages(wished[0]?.language ?? 'en');
}
