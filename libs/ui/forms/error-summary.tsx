import { useMessages } from '../messages/messages-context.js';
import { problemWords, type ProblemKind } from '../messages/problem-words.js';

/** One line that needs another look; `name` is the field's name, or undefined when it concerns the whole. */
export interface WrongLine {
  readonly name?: string | undefined;
  readonly what: string;
}

/** On top of a form that could not be taken: what happened, what was kept, what to do, with a way to each line. */
export function ErrorSummary({ kind = 'invalid', wrong = [], reference }: { kind?: ProblemKind; wrong?: readonly WrongLine[]; reference?: string }) {
  const messages = useMessages();
  const words = problemWords(kind, messages, reference);
  return (
    <div className="cp-problems" role="alert" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.kept} {words.next}</p>
      {wrong.length === 0 ? null : (
        <ul>{wrong.map(({ name, what }) => <li key={`${name}${what}`}>{name === undefined ? what : <a href={`#${name}`}>{what}</a>}</li>)}</ul>
      )}
    </div>
  );
}
