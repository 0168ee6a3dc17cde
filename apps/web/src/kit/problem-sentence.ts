import type { MessageId, Messages, MessageValues } from '#libs/ui';

import type { ApiProblem } from '../api/problem.js';
import { said } from './said.js';

/** Problems that have their words elsewhere than under `<room>.problem.<code>`. */
const SENTENCES: Readonly<Record<string, MessageId>> = {
  'identity.sign-in.wrong': 'signin.wrong',
  'identity.sign-in.too-many': 'app.says.tooMany',
  'identity.sign-in.insecure': 'signin.needsHttps',
  'identity.password.common': 'signin.passwordCommon',
  'identity.reset.ended': 'app.says.resetEnded',
  'identity.invitation.ended': 'app.says.invitationEnded',
  'identity.invitation.closed': 'app.says.invitationClosed',
  'identity.role.beyond': 'app.says.roleBeyond',
  'identity.access.last-administrator': 'app.says.lastAdministrator',
};

/** What exactly happened, when there is a sentence for it; otherwise the words for its kind say enough. */
export function problemSentence(problem: ApiProblem, messages: Messages, says: Readonly<Record<string, MessageId>> = {}): string | undefined {
  const own = says[problem.code] ?? SENTENCES[problem.code];
  if (own !== undefined) return messages.t(own);
  const [room = '', ...rest] = problem.code.split('.');
  // Some problems bring their sentence along: the id of a message and its values.
  const { sentence } = problem.details as { sentence?: { key: string; values: MessageValues } };
  const found = sentence === undefined ? '' : said(messages, sentence.key, '', sentence.values);
  const words = found === '' ? said(messages, `${room}.problem.${rest.join('.')}`, '', plain(problem.details)) : found;
  return words === '' ? undefined : words;
}

function plain(details: Readonly<Record<string, unknown>>): MessageValues {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))) as MessageValues;
}
