import { useId } from 'react';

import { useMessages } from '../messages/messages-context.js';
import type { OwnWords, StateCode } from './state-codes.js';
import { StateShape, stateColors } from './state-shape.js';
import { distributionParts, type DistributionPart, type StateCounts } from './state-words.js';

export interface DistributionProps {
  readonly counts: StateCounts;
  readonly words?: OwnWords<StateCode> | undefined;
  /** Leave the drawn bar off where the words are enough, as in a table. */
  readonly bar?: boolean;
}

/** How the parts stand: "13 on time · 2 late · 2 no update", with a thin bar that repeats it. Never an average. */
export function Distribution({ counts, words, bar = true }: DistributionProps) {
  const messages = useMessages();
  const parts = distributionParts(counts, messages, words);
  if (parts.length === 0) return <p className="cp-distribution">{messages.t('states.count.none')}</p>;
  return (
    <div className="cp-distribution">
      {bar ? <DistributionBar parts={parts} rtl={messages.dir === 'rtl'} /> : null}
      <ul>
        {parts.map((part) => (
          <li key={part.code} data-state={part.code}><StateShape code={part.code} /> {part.words}</li>
        ))}
      </ul>
    </div>
  );
}

/** Percentages rather than a viewBox: the bar fills its column without stretching the patterns. */
function DistributionBar({ parts, rtl }: { parts: readonly DistributionPart[]; rtl: boolean }) {
  const id = useId();
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <svg className="cp-bar" aria-hidden="true" focusable="false" width="100%" height="14">
      <defs>{parts.map(({ code }) => <Pattern key={code} id={`${id}${code}`} code={code} />)}</defs>
      {parts.map(({ code, count }, at) => {
        const start = parts.slice(0, at).reduce((sum, part) => sum + part.count, 0) / total * 100;
        const width = count / total * 100;
        return (
          <rect key={code} x={percent(rtl ? 100 - start - width : start)} width={percent(width)} height="14"
            fill={`url(#${id}${code})`} stroke="#ffffff" strokeWidth="2" />
        );
      })}
    </svg>
  );
}

/** Trouble is told by pattern as well as by color: late is striped, blocked is solid, no update is dotted. */
function Pattern({ id, code }: { id: string; code: StateCode }) {
  const color = stateColors[code];
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={code === 'late' ? 'rotate(45)' : undefined}>
      {code === 'no_update' || code === 'not_due' || code === 'not_started' ? <rect width="6" height="6" fill="#f0eff3" /> : <rect width="6" height="6" fill={color} />}
      {code === 'late' ? <rect width="2" height="6" fill="#ffffff" /> : null}
      {code === 'no_update' ? <circle cx="3" cy="3" r="1.4" fill={color} /> : null}
      {code === 'not_due' || code === 'not_started' ? <rect y="5" width="6" height="1" fill={color} /> : null}
    </pattern>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
