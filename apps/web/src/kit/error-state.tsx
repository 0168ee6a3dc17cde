import { problemWords, useMessages } from '#libs/ui';

import { asProblem } from '../api/use-send.js';
import { Press } from './next-step.js';
import { problemSentence } from './problem-sentence.js';

interface ErrorStateProps {
  readonly problem: unknown;
  readonly again?: (() => void) | undefined;
  /** The page has nothing else to show: the words are its heading. */
  readonly page?: boolean;
  /** Not even the frame is there. */
  readonly alone?: boolean;
}

/** What happened, what was kept, what to do. */
export function ErrorState({ problem, again, page = false, alone = false }: ErrorStateProps) {
  const messages = useMessages();
  const known = asProblem(problem);
  const words = problemWords(known.kind, messages, known.reference);
  const title = problemSentence(known, messages) ?? words.title;
  const box = (
    <div className="cw-faults" role="alert">
      {page || alone ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{words.kept} {words.next}</p>
      {again === undefined || known.kind === 'absent' || known.kind === 'forbidden' ? null : <Press press={again}>{messages.t('errors.tryAgain')}</Press>}
    </div>
  );
  return alone ? <main id="main" className="cw-alone">{box}</main> : box;
}
