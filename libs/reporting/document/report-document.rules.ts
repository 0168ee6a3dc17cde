import type { DocumentBlock, DocumentModel } from '#libs/platform/documents';
import { distributionParts, formatDate, formatNumber, formatPartialDate, progressCodes, type Messages, type StateCounts } from '#libs/ui';
import { addDays } from '#libs/kernel';
import type { Figures } from '../figures/figures.model.js';
import type { Section, SectionKey, SectionWords } from '../report/section.model.js';
import { attentionWords, sentencesOf } from './report-lines.rules.js';

export interface ReportToPrint {
  readonly title: string;
  readonly cityName: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly figures: Figures;
  readonly checksum: string;
  readonly sections: readonly Section[];
  readonly words: SectionWords;
}

/** The report as a document: the same figures and sentences as on the page. Pure, so that equal input prints equal bytes. */
export function reportDocument(report: ReportToPrint, messages: Messages): DocumentModel {
  const { t, locale, lang, dir } = messages;
  const { figures } = report;
  const [from, to] = [formatDate(figures.period.from, locale), formatDate(addDays(figures.period.to, -1), locale)];
  return {
    title: report.title,
    subtitle: t('reporting.subtitle', { from, to }),
    language: lang,
    direction: dir,
    brand: { cityName: report.cityName, accent: report.accent },
    footer: { date: t('reporting.asOf', { date: formatDate(figures.asOf, locale) }), checksum: t('reporting.checksum', { sum: report.checksum.slice(0, 16) }), pageLabel: t('reporting.page') },
    blocks: report.sections.filter((section) => section.shown).flatMap(({ key }) => sectionBlocks(key, report, messages)),
  };
}

function sectionBlocks(key: SectionKey, report: ReportToPrint, messages: Messages): DocumentBlock[] {
  const words = report.words[key]?.trim() ?? '';
  return [
    { kind: 'heading', level: 2, text: messages.t(`reporting.section.${key}`) },
    ...words.split(/\n{2,}/).filter((part) => part !== '').map((text): DocumentBlock => ({ kind: 'paragraph', text })),
    ...drafted(key, report.figures, messages),
  ];
}

function drafted(key: SectionKey, figures: Figures, messages: Messages): DocumentBlock[] {
  const sentences = sentencesOf(key, figures, messages);
  const list: DocumentBlock[] = sentences.length === 0 ? [] : [{ kind: 'list', items: sentences.map((text) => ({ text })) }];
  if (key === 'summary' || key === 'all') {
    const paragraphs = sentences.map((text): DocumentBlock => ({ kind: 'paragraph', text }));
    return key === 'all' ? [...paragraphs, statesTable(figures, messages)] : paragraphs;
  }
  if (key === 'attention' && figures.attention.length > 0) return [attentionTable(figures, messages)];
  if (key === 'measures') return [...list, ...measureTables(figures, messages)];
  return list;
}

function attentionTable(figures: Figures, messages: Messages): DocumentBlock {
  const { t, locale } = messages;
  const head = ['number', 'item', 'organization', 'state', 'expected'] as const;
  return {
    kind: 'table',
    caption: t('reporting.attention.caption'),
    columns: [{ share: 0.6 }, { share: 3.2 }, { share: 2 }, { share: 2.2 }, { share: 1.5 }],
    header: [head.map((key) => t(`reporting.head.${key}`))],
    rows: figures.attention.map((line) => [
      line.number ?? '',
      line.answer === '' ? line.title : `${line.title}. ${t('reporting.attention.answer', { answer: line.answer })}`,
      line.organization,
      attentionWords(line, messages, figures.asOf),
      line.expected === null ? '' : formatDate(line.expected, locale),
    ]),
  };
}

function statesTable(figures: Figures, messages: Messages): DocumentBlock {
  const { t, locale } = messages;
  const parts = distributionParts(figures.states as StateCounts, messages);
  return {
    kind: 'table',
    caption: t('reporting.all.caption', { date: formatDate(figures.asOf, locale) }),
    columns: [{ share: 4 }, { align: 'end', share: 1 }],
    header: [[t('reporting.head.state'), t('reporting.head.count')]],
    rows: parts.map((part) => [stateWord(part.code, messages), formatNumber(part.count, locale)]),
  };
}

function stateWord(code: string, { t }: Messages): string {
  const kind = (progressCodes as readonly string[]).includes(code) ? 'progress' : 'timeliness';
  return t(`states.${kind}.${code}` as 'states.progress.done');
}

function measureTables(figures: Figures, messages: Messages): DocumentBlock[] {
  const { t, locale } = messages;
  return figures.measures.filter((measure) => measure.points.length > 0).map((measure) => ({
    kind: 'table',
    caption: t('reporting.measureTable.caption', { title: measure.title, unit: measure.unit }),
    columns: [{ share: 3 }, { align: 'end', share: 1 }],
    header: [[t('reporting.measureTable.when'), t('reporting.measureTable.value')]],
    rows: measure.points.map((point) => [
      formatPartialDate(point.on, messages), point.value === null ? t('reporting.missing') : formatNumber(point.value, locale),
    ]),
  }));
}
