import type { DayText } from '#libs/kernel';
import {
  distributionWords, formatDate, formatNumber, formatPartialDate, timelinessLine, type Messages, type StateCounts,
} from '#libs/ui';
import type { AttentionLine, Figures, MeasureFigure } from '../figures/figures.model.js';
import type { SectionKey } from '../report/section.model.js';

/** The drafted sentences of a section, from the figures by rules; page, PDF and email print the same. */
export function sentencesOf(section: SectionKey, figures: Figures, messages: Messages): string[] {
  switch (section) {
    case 'summary':
      return summary(figures, messages);
    case 'changed':
      return changed(figures, messages);
    case 'attention':
      return figures.attention.length === 0 ? [messages.t('reporting.attention.none')] : [];
    case 'decide':
      return figures.questions.length === 0 ? [messages.t('reporting.decide.none')] : figures.questions.map((question) => decideLine(question, figures.asOf, messages));
    case 'measures':
      return figures.measures.length === 0 ? [messages.t('reporting.measures.none')] : figures.measures.flatMap((measure) => measureLines(measure, messages));
    case 'all':
      return [messages.t('reporting.summary', { items: figures.items, states: distributionWords(figures.states as StateCounts, messages) })];
  }
}

function summary(figures: Figures, { t, ...rest }: Messages): string[] {
  const messages = { t, ...rest };
  return [
    t('reporting.summary', { items: figures.items, states: distributionWords(figures.states as StateCounts, messages) }),
    t('reporting.summary.period', { updates: figures.updates, done: figures.done.length, meetings: figures.meetings }),
    t('reporting.offers', { received: figures.offers.received, answered: figures.offers.answered }),
  ];
}

function changed(figures: Figures, messages: Messages): string[] {
  const { t, locale } = messages;
  const lines = [
    ...figures.done.map((line) => t('reporting.changed.done', {
      number: line.number ?? '', title: line.title, step: line.step, date: formatDate(line.on, locale), organization: line.organization,
    })),
    ...figures.decided.map((line) => t('reporting.changed.decided', {
      number: line.number ?? '', title: line.title, decision: decisionWord(line.decision, messages), date: formatDate(line.on, locale),
    })),
  ].map((line) => line.trim());
  return lines.length === 0 ? [t('reporting.changed.none')] : lines;
}

function decisionWord(decision: string, { t }: Messages): string {
  return t(`states.decision.${decision}` as 'states.decision.adopted');
}

function decideLine(question: Figures['questions'][number], today: DayText, { t, locale }: Messages): string {
  const line = t('reporting.decide.line', { number: question.number ?? '', title: question.title }).trim();
  const by = question.by === null ? '' : t('reporting.decide.by', { date: formatDate(question.by, locale, { today }) });
  return [`${line}.`.replace(/([.?!])\.$/, '$1'), question.advice, by].filter((part) => part !== '').join(' ');
}

/** How a line that needs attention stands, in words. */
export function attentionWords(line: AttentionLine, messages: Messages, today: DayText): string {
  return timelinessLine({
    code: line.state,
    ...(line.days === null ? {} : { days: line.days }),
    ...(line.since === null ? {} : { since: line.since }),
    ...(line.blockedBy === null ? {} : { blockedBy: line.blockedBy }),
    today,
  }, messages);
}

/** Known values only: a gap is a gap. */
export function knownPoints(measure: MeasureFigure): { on: string; value: number }[] {
  return measure.points.flatMap((point) => (point.value === null ? [] : [{ on: point.on, value: point.value }]));
}

/** One point is no line: then the sentence says so. */
export function measureLines(measure: MeasureFigure, messages: Messages): string[] {
  const { t, locale } = messages;
  const number = (value: number): string => formatNumber(value, locale);
  const last = knownPoints(measure).at(-1);
  const source = t('reporting.measures.source', { source: measure.source, place: measure.place });
  if (last === undefined) return [`${t('reporting.measures.notEnough', { title: measure.title })} ${source}`];
  const base = { title: measure.title, unit: measure.unit, value: number(last.value), on: formatPartialDate(last.on, messages) };
  const moved = measure.baseline === null
    ? t('reporting.measures.last', base)
    : t('reporting.measures.moved', { ...base, baseline: number(measure.baseline.value), baselineOn: formatPartialDate(measure.baseline.on, messages) });
  const target = measure.target === null ? '' : t('reporting.measures.target', { value: number(measure.target.value), on: formatPartialDate(measure.target.on, messages) });
  return [[moved, target, source].filter((part) => part !== '').join(' ')];
}
