import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { said } from '../../kit/said.js';

type StageWords = Pick<components['schemas']['StageResponse'], 'key' | 'name' | 'purpose' | 'renamed'>;

/** The template that comes with the product; its words are in the catalogue, in the reader's language. */
const BUILT_IN = 'roadmap-8';

/** Names of stages and questions: the city's own words, or ours in the language of the page. */
export function useCaseWords() {
  const messages = useMessages();
  return {
    stageName: ({ key, name, renamed }: StageWords, template: string) => (renamed || template !== BUILT_IN ? name : said(messages, `convening.stage.${key}.name`, name)),
    purpose: ({ key, purpose }: StageWords, template: string) => (template === BUILT_IN ? said(messages, `convening.stage.${key}.purpose`, purpose) : purpose),
    question: ({ key, question }: { key: string; question: string }, template: string) => (template === BUILT_IN ? said(messages, `convening.question.${key}`, question) : question),
    choice: (choice: string) => said(messages, `convening.choice.${choice}`, choice),
    /** What comes next: the product's words when it wrote them. */
    ahead: ({ what, whatKey }: components['schemas']['NextDate']) => (whatKey === null ? what : said(messages, whatKey, what, { what })),
  };
}
