import type { DocumentBlock, DocumentModel } from '#libs/platform/documents';
import { formatDate, formatInstant, minutesParts, type Messages } from '#libs/ui';

export interface MinutesToPrint {
  readonly body: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly zone: string;
  readonly cityName: string;
  /** `#rrggbb` */
  readonly accent: string;
  readonly text: string;
  readonly state: string;
  readonly approvedOn: string | null;
  readonly checksum: string | null;
}

/** Minutes as a document: the very words of the page. Pure, so that equal words print equal bytes. */
export function minutesDocument(minutes: MinutesToPrint, { t, locale, lang, dir }: Messages): DocumentModel {
  const { approvedOn, checksum } = minutes;
  return {
    title: t('minutes.title', { body: minutes.body }),
    subtitle: `${minutes.title}, ${formatInstant(minutes.startsAt, minutes.zone, locale)}`,
    language: lang, direction: dir,
    brand: { cityName: minutes.cityName, accent: minutes.accent },
    footer: { pageLabel: t('minutes.page'), ...(checksum === null ? {} : { checksum: t('minutes.checksum', { sum: checksum.slice(0, 16) }) }) },
    blocks: [
      { kind: 'callout', text: approvedOn === null ? t('minutes.notApproved') : t('minutes.approvedOn', { date: formatDate(approvedOn, locale) }) },
      ...minutesParts(minutes.text).map(blockOf),
    ],
  };
}

function blockOf(part: ReturnType<typeof minutesParts>[number]): DocumentBlock {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', level: 2, text: part.text };
    case 'list':
      return { kind: 'list', items: part.items.map((text) => ({ text })) };
    case 'paragraph':
      return { kind: 'paragraph', text: part.text };
  }
}
