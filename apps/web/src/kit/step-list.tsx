import type { ReactNode } from 'react';
import { useMessages } from '#libs/ui';

/** 'now' is where the work is; 'missing' is open with something lacking. */
export type StepState = 'done' | 'now' | 'missing' | 'later' | 'skipped';

export interface Step {
  readonly key: string;
  readonly title: ReactNode;
  readonly state: StepState;
  /** "3 of 5 answered", "done November 3", a reason. */
  readonly note?: ReactNode;
  readonly detail?: ReactNode;
}

/** Stages one under the other: done, missing, not yet. Words carry the state; shape and color repeat it. */
export function StepList({ label, steps }: { label: string; steps: readonly Step[] }) {
  const { t } = useMessages();
  return (
    <ol className="cw-steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} data-state={step.state} aria-current={step.state === 'now' || step.state === 'missing' ? 'step' : undefined}>
          <span className="cw-step-title">{step.title}</span>
          <span className="cw-step-note"><b>{t(`app.step.${step.state}`)}</b>{step.note === undefined ? null : <> · {step.note}</>}</span>
          {step.detail}
        </li>
      ))}
    </ol>
  );
}
