/** Over the ceiling because saving, what waits, a conflict and leaving the page share one state; apart they would pass it around. */
import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';

import { api, taken } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import { asProblem } from '../../api/use-send.js';
import { clearDraft, readDraft, writeDraft } from '../../kit/draft.js';
import { useCity } from '../../session/city-context.js';
import type { Report, SectionKey } from './report-page.js';

export interface Words {
  readonly words: Readonly<Partial<Record<SectionKey, string>>>;
  readonly sections: Report['sections'];
}

/** What is typed is saved a moment later; nothing is lost when that fails or somebody else was faster. */
export function useReportWords(report: Report) {
  const { slug } = useCity();
  const client = useQueryClient();
  const draft = `report.${report.id}`;
  const [value, setValue] = useState<Words>(() => readDraft<Words>(draft) as Words | undefined ?? { words: report.words, sections: report.sections });
  const [state, setState] = useState<'saved' | 'waiting' | 'saving'>('saved');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const latest = useRef(value);
  const version = useRef(report.version);
  const timer = useRef<number | undefined>(undefined);

  async function save(): Promise<boolean> {
    window.clearTimeout(timer.current);
    const sent = latest.current;
    setState('saving');
    try {
      const changed = await taken(api.PUT('/api/v1/cities/{city}/reports/{id}/words', {
        params: { path: { city: slug, id: report.id } }, body: { version: version.current, words: { ...sent.words }, sections: [...sent.sections] },
      }));
      version.current = changed.version;
      setProblem(null);
      // Typed while it was under way: that goes next.
      if (latest.current !== sent) return await save();
      clearDraft(draft);
      setState('saved');
      return true;
    } catch (error) {
      setProblem(asProblem(error));
      setState('waiting');
      return false;
    }
  }

  function change(next: Words): void {
    latest.current = next;
    setValue(next);
    setState('waiting');
    writeDraft(draft, next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), 900);
  }

  // What waits is saved when the page is left, too.
  const leave = useRef(save);
  useEffect(() => {
    leave.current = save;
  });
  useEffect(() => () => {
    if (readDraft(draft) !== undefined) void leave.current().then(() => client.invalidateQueries({ queryKey: ['reports', slug] }));
  }, [client, draft, slug]);

  return {
    value, state, problem, save,
    write: (key: SectionKey, text: string) => change({ ...latest.current, words: { ...latest.current.words, [key]: text } }),
    show: (key: SectionKey, shown: boolean) => change({ ...latest.current, sections: latest.current.sections.map((one) => (one.key === key ? { key, shown } : one)) }),
    /** Somebody else was faster: mine over theirs, or theirs. */
    settle: (theirs: Partial<Record<SectionKey, string>> | null) => {
      const now = problem?.details['version'];
      if (typeof now === 'number') version.current = now;
      setProblem(null);
      if (theirs !== null) change({ ...latest.current, words: theirs });
      else void save();
    },
    version: () => version.current,
  };
}
