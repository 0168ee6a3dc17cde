import type { ReactNode } from 'react';

import type { StateCode } from './state-codes.js';

/** Colors only repeat what shape and word say; each reads 4.5:1 on white. */
export const stateColors: Readonly<Record<StateCode, string>> = {
  done: '#1a4480', nearly: '#2c5fa8', well_on: '#2c5fa8', begun: '#4a6d9c', not_started: '#5c5c5c', stopped: '#4a4a4a',
  on_time: '#2c6b38', not_due: '#5c5c5c', late: '#8a4b00', blocked: '#8b1f1f', no_update: '#5b4a78',
  adopted: '#1a4480', accepted: '#2c6b38', accepted_with_changes: '#2c6b38', proposed: '#5c5c5c', referred: '#8a4b00',
  declined: '#4a4a4a', withdrawn: '#5c5c5c',
};

const dot = <circle cx="6" cy="6" r="5" fill="currentColor" />;
const ring = <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const dotted = <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="1.6 1.74" />;

const shapes: Partial<Readonly<Record<StateCode, ReactNode>>> = {
  on_time: dot,
  not_due: ring,
  late: <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  blocked: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  no_update: dotted,
  done: <path d="M1.5 6.5 4.7 9.7 10.5 2.5" fill="none" stroke="currentColor" strokeWidth="2.2" />,
};

/**
 * The shape before a state's words, hidden from screen readers. Drawn rather than typed, because fonts
 * draw ● ○ ▲ ■ ◌ in very different sizes; the color is an attribute, so it works without a stylesheet.
 */
export function StateShape({ code }: { code: StateCode }) {
  return (
    <svg className="cp-shape" aria-hidden="true" focusable="false" width="12" height="12" viewBox="0 0 12 12" color={stateColors[code]}>
      {shapes[code] ?? ring}
    </svg>
  );
}
