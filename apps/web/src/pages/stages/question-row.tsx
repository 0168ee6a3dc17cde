import { useState, type ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import type { Stage } from '../cases/use-case-home.js';
import { useCaseWords } from '../cases/use-case-words.js';
import { AnswerForm, type Item } from './answer-form.js';

interface QuestionRowProps {
  readonly caseId: string;
  readonly stage: Stage;
  readonly item: Item;
  readonly template: string;
  readonly mayAnswer: boolean;
  /** The question that should be answered now: its form stands open. */
  readonly begin: boolean;
  readonly children?: ReactNode;
}

/** A question with its answer; the form opens in its place. */
export function QuestionRow({ caseId, stage, item, template, mayAnswer, begin, children }: QuestionRowProps) {
  const { t } = useMessages();
  const { question } = useCaseWords();
  const [opened, setOpened] = useState<boolean>();
  const open = mayAnswer && (opened ?? begin);
  const needed = stage.missing.includes(item.key);
  return (
    <li>
      <h2 className="cw-question">{question(item, template)}</h2>
      {item.answered ? <Answer item={item} /> : <p className="cw-quiet">{needed ? t('app.stage.needed') : t('app.stage.notAnswered')}</p>}
      {children}
      {open ? <AnswerForm caseId={caseId} stage={stage} item={item} question={question(item, template)} close={() => setOpened(false)} /> : null}
      {mayAnswer && !open ? (
        <div className="cp-actions"><Press kind="quiet" press={() => setOpened(true)}>{item.answered ? t('app.stage.changeAnswer') : t('app.stage.answer')}<span className="usa-sr-only">: {question(item, template)}</span></Press></div>
      ) : null}
    </li>
  );
}

function Answer({ item }: { item: Item }) {
  const { t } = useMessages();
  const { day } = useDates();
  const { choice } = useCaseWords();
  const dates = item.fromOn === null && item.toOn === null ? null : t('dates.range', { start: item.fromOn === null ? '…' : day(item.fromOn), end: item.toOn === null ? '…' : day(item.toOn) });
  const hidden = item.answer === null && item.choice === null && dates === null;
  return (
    <>
      {hidden ? <p>{t('app.stage.answerKept')}</p> : null}
      {item.choice === null ? null : <p>{choice(item.choice)}</p>}
      {dates === null ? null : <p>{dates}</p>}
      {item.answer === null ? null : <p className="cw-prose" dir="auto">{item.answer}</p>}
      {item.answeredOn === null ? null : <p className="cw-meta">{item.answeredBy === null ? day(item.answeredOn) : t('app.stage.answeredBy', { name: item.answeredBy, date: day(item.answeredOn) })}</p>}
    </>
  );
}
