import { CloseMotion, MoveMotion, NoteAttendance, PlanMeeting, RecordVotes, KeepMinutes, NoteAction } from '#libs/bodies';
import { DraftItem, LinkSources, ProposeItem } from '#libs/deliberation';
import { PreviewPublication, PublishPlan } from '#libs/publishing';
import type { DemoCity } from './demo-city.js';
import { ITEMS, PILLARS } from './riverton-items.js';
import type { Table } from './seed-table.js';

/** Which comments and gaps led to an item, by its number. */
export type Sources = ReadonlyMap<string, readonly { readonly kind: 'comment' | 'gap'; readonly sourceId: string }[]>;

/** Drafts the pillars and recommendations, each with what led to it. @returns item ids by number, pillars as `P1` … */
export async function seedDrafts(city: DemoCity, caseId: string, table: Table, sources: Sources): Promise<Map<string, string>> {
  const convener = city.as('convener');
  const ids = new Map<string, string>();
  for (const [index, title] of PILLARS.entries()) {
    const { id } = await city.get(DraftItem).execute(convener, caseId, { title, depth: 0 });
    ids.set(`P${index + 1}`, id);
  }
  for (const item of ITEMS) {
    const { id } = await city.get(DraftItem).execute(convener, caseId, {
      title: item.title, body: item.body, benefit: item.benefit, parentId: ids.get(`P${item.pillar}`) ?? null, bodyId: table.subcommittees[item.pillar - 1] ?? null,
    });
    ids.set(item.number, id);
    const found = sources.get(item.number) ?? [];
    if (found.length > 0) await city.get(LinkSources).execute(convener, id, { sources: [...found] });
  }
  return ids;
}

/** One meeting of the working group: 15 of 21 seats, every recommendation moved and voted on. */
export async function seedVotes(city: DemoCity, table: Table, items: ReadonlyMap<string, string>, offset: number): Promise<void> {
  const convener = city.as('convener');
  const { id: meetingId } = await city.get(PlanMeeting).plan(convener, table.bodyId, {
    title: 'Vote on the recommendations', startsAt: city.instant(offset, '17:30').toISOString(), endsAt: city.instant(offset, '20:30').toISOString(), place: 'City Hall, Room 204',
  });
  const present = table.seats.slice(0, 15);
  for (const [index, seatId] of table.seats.entries()) {
    await city.get(NoteAttendance).execute(convener, meetingId, seatId, { mode: index < 15 ? 'present' : 'absent' });
  }
  for (const item of ITEMS) await vote(city, { meetingId, present, itemId: items.get(item.number) ?? '', number: item.number });
  await city.get(NoteAction).note(convener, meetingId, { line: `@Main Branch Manager book a trainer for the front desks by ${city.day(offset + 30)}` });
  await city.get(KeepMinutes).save(convener, meetingId, {
    text: 'The chair opened the meeting at 5:30 PM with 15 of 21 seats present. All twenty recommendations were moved, discussed and put to the vote. On number 13 the branch manager recused herself because her own team would be trained.',
  });
}

async function vote(city: DemoCity, at: { meetingId: string; present: readonly string[]; itemId: string; number: string }): Promise<void> {
  const convener = city.as('convener');
  const { motionText } = await city.get(ProposeItem).execute(convener, at.itemId, { version: 1 });
  const [mover, seconder] = [at.present[10], at.present[14]] as [string, string];
  const { id } = await city.get(MoveMotion).move(convener, at.meetingId, { text: motionText, moverSeatId: mover, seconderSeatId: seconder, subjectKind: 'item', subjectId: at.itemId });
  const contested = at.number === '13';
  await city.get(RecordVotes).execute(convener, id, {
    votes: at.present.map((seatId, index) => {
      if (contested && index === 2) return { seatId, option: 'excused' as const, reason: 'Leads the team that would be trained' };
      if (contested && index >= 13) return { seatId, option: 'no' as const };
      return { seatId, option: 'yes' as const };
    }),
  });
  await city.get(CloseMotion).close(convener, id, {});
  // Numbers are given in the order of adoption: each vote is taken in before the next one.
  await city.settle();
}

export async function seedPublication(city: DemoCity, caseId: string): Promise<void> {
  const convener = city.as('convener');
  const preview = await city.get(PreviewPublication).execute(convener, caseId);
  await city.get(PublishPlan).execute(convener, caseId, {
    title: 'Welcoming Riverton',
    intro: 'Riverton wants everyone who arrives to find their way, to work, to learn and to belong. Twenty recommendations say who does what, so that residents old and new can see what came of them.',
    contents: preview.contents, word: preview.word,
  });
  await city.settle();
}
