import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { Notice } from '../../kit/notice.js';
import { Press } from '../../kit/next-step.js';
import { problemSentence } from '../../kit/problem-sentence.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';

type Asked = components['schemas']['QuestionResponse'];
type Answer = Asked['options'][number];

/** One decision: what the director advises, by when, and a button for each answer. A press is noted, once. */
export function Question({ question }: { question: Asked }) {
  const messages = useMessages();
  const { t } = messages;
  const { slug, to, may } = useCity();
  const { day } = useDates();
  const [given, setGiven] = useState<Answer>();
  const answer = useSend((chosen: Answer, key) => taken(api.POST('/api/v1/cities/{city}/questions/{id}/answer', {
    params: { path: { city: slug, id: question.id } }, body: { answer: chosen, version: question.version }, headers: once(key),
  })), { done: (_, chosen) => setGiven(chosen) });
  return (
    <li>
      <h3 dir="auto">{question.itemId === null ? question.title : <Link to={to(`items/${question.itemId}`)}>{question.number === null ? question.title : `${question.number} ${question.title}`}</Link>}</h3>
      {question.advice === '' ? null : <p dir="auto">{t('reports.mayor.advice', { advice: isolate(question.advice) })}</p>}
      {question.by === null ? null : <p className="cw-meta">{t('reports.mayor.by', { date: day(question.by) })}</p>}
      {answer.problem === null ? null : <Notice problem><p>{problemSentence(answer.problem, messages, { 'reporting.question.answered': 'reports.says.answered' }) ?? t('errors.unexpected.title')}</p></Notice>}
      {given !== undefined ? <output className="cp-notice cw-undo">{t('reports.mayor.answered', { answer: t(`reporting.option.${given}`) })}</output> : null}
      {given === undefined && may('reporting.questions.answer') ? (
        <div className="cp-actions">{question.options.map((option) => <Press key={option} busy={answer.busy} press={() => answer.send(option)}>{t(`reporting.option.${option}`)}<span className="usa-sr-only">: {question.title}</span></Press>)}</div>
      ) : null}
    </li>
  );
}
