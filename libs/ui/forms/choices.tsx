import { Fragment, type ReactNode } from 'react';

import { described } from './field.js';

/** One answer. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Fields that belong to this answer; shown when it is selected, without any script. */
  readonly reveal?: ReactNode;
}

export interface ChoicesProps {
  readonly name: string;
  /** The question. */
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly selected?: string | undefined;
  readonly wrong?: string | undefined;
}

/** One question with a few answers, each large enough for a thumb. */
export function Choices({ name, legend, choices, selected, wrong }: ChoicesProps) {
  return (
    <fieldset {...described(name, undefined, wrong)}>
      <legend>{legend}</legend>
      {wrong === undefined ? null : <p className="cp-wrong" id={`${name}-wrong`}>{wrong}</p>}
      <div className="cp-choices">
        {choices.map(({ value, label, hint, reveal }, at) => (
          <Fragment key={value}>
            <label className="cp-choice">
              <input type="radio" id={at === 0 ? name : `${name}-${value}`} name={name} value={value} defaultChecked={value === selected} />
              <span><b>{label}</b>{hint}</span>
            </label>
            {reveal === undefined ? null : <div className="cp-reveal">{reveal}</div>}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
