import { localDate, localTime } from '#libs/kernel';

export interface PostedMeeting {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
}

export interface PostedItem {
  readonly section: string | null;
  readonly title: string;
  readonly notes: string;
  readonly minutes: number | null;
  readonly presenter: string | null;
  readonly documents: readonly { readonly title: string; readonly url: string }[];
}

/** The agenda as plain text: the same agenda always gives the same characters, so that anybody can check its sum. */
export function agendaText(body: string, meeting: PostedMeeting, items: readonly PostedItem[]): string {
  const { zone } = meeting;
  const lines = [body, meeting.title, `${localDate(meeting.startsAt, zone)} ${localTime(meeting.startsAt, zone)} to ${localTime(meeting.endsAt, zone)} (${zone})`, meeting.startsAt.toISOString()];
  if (meeting.place !== null) lines.push(meeting.place);
  if (meeting.onlineUrl !== null) lines.push(meeting.onlineUrl);
  let section: string | null = null;
  items.forEach((item, at) => {
    if (item.section !== section && item.section !== null) lines.push('', item.section);
    section = item.section;
    lines.push('', ...itemLines(item, at + 1));
  });
  return `${lines.join('\n')}\n`;
}

function itemLines(item: PostedItem, no: number): string[] {
  const aside = [item.presenter ?? '', item.minutes === null ? '' : `${item.minutes} min`].filter((part) => part !== '').join(', ');
  return [
    `${no}. ${item.title}${aside === '' ? '' : ` (${aside})`}`,
    ...(item.notes === '' ? [] : item.notes.split('\n').map((line) => `   ${line}`)),
    ...item.documents.map(({ title, url }) => `   ${title}: ${url}`),
  ];
}
