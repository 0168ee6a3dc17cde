import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { said } from '../../kit/said.js';

type StageWords = Pick<components['schemas']['StageResponse'], 'key' | 'name' | 'purpose' | 'renamed'>;

/** The templates that come with the product; their words are in the catalogue, in the reader's language. */
const BUILT_IN: readonly string[] = ['roadmap-8', 'vision-zero'];

/** Names of stages and questions: the city's own words, or ours in the language of the page. */
export function useCaseWords() {
  const messages = useMessages();
  const ours = (template: string) => BUILT_IN.includes(template);
  const stageName = ({ key, name, renamed }: Omit<StageWords, 'purpose'>, template: string) => (renamed || !ours(template) ? name : said(messages, `convening.stage.${key}.name`, name));
  return {
    stageName,
    templateName: ({ key, name }: { key: string; name: string }) => (ours(key) ? said(messages, `convening.template.${key === 'roadmap-8' ? 'roadmap' : key}`, name) : name),
    purpose: ({ key, purpose }: Pick<StageWords, 'key' | 'purpose'>, template: string) => (ours(template) ? said(messages, `convening.stage.${key}.purpose`, purpose) : purpose),
    question: ({ key, question }: { key: string; question: string }, template: string) => (ours(template) ? said(messages, `convening.question.${key}`, question) : question),
    choice: (choice: string) => said(messages, `convening.choice.${choice}`, choice),
    area: (area: string, template: string) => (ours(template) ? said(messages, `convening.area.${area}`, area) : area),
    sector: ({ code, label }: { code: string; label: string }, template: string) => (ours(template) ? said(messages, `convening.sector.${code}`, label) : label),
    /** What comes next: the product's words when it wrote them. */
    ahead: ({ what, whatKey }: components['schemas']['NextDate']) => (whatKey === null ? what : said(messages, whatKey, what, { what })),
    /** A day of a process: its start, its end, the beginning or end of a stage, a milestone. */
    point: ({ id, name, named = false }: { id: string; name: string; named?: boolean }, template: string): string => {
      if (id === 'start' || id === 'end') return messages.t(`process.point.${id}`);
      const [kind, key = '', side] = id.split('.');
      if (kind === 'milestone') return ours(template) ? said(messages, `convening.milestone.${key}`, name) : name;
      return messages.t(side === 'from' ? 'convening.ahead.stageStarts' : 'convening.ahead.stageEnds', { what: stageName({ key, name, renamed: named }, template) });
    },
  };
}
