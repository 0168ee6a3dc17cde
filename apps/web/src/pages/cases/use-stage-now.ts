import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { said } from '../../kit/said.js';
import { useCaseWords } from './use-case-words.js';

type StageNow = components['schemas']['StageNow'];

/** The stage of a list and what comes next: the product's words in the language of the page, or the city's own. */
export function useStageNow() {
  const messages = useMessages();
  const { ahead } = useCaseWords();
  const stageNow = ({ name, nameKey }: StageNow) => (nameKey == null ? name : said(messages, nameKey, name));
  return {
    stageNow,
    /** What comes next is often the stage itself. */
    ahead: (next: components['schemas']['NextDate'], stage: StageNow | null) => ahead(stage?.name === next.what ? { ...next, what: stageNow(stage) } : next),
  };
}
