import { Injectable } from '@nestjs/common';
import { localDate, type Actor, type DayText } from '#libs/kernel';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { bodiesProblem } from '../bodies.problems.js';
import type { Body } from '../body/body.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { tellOfMeeting } from '../meeting/told-meetings.repository.js';
import { requireSeries, termsOf } from './keep-series.use-case.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { pairDays } from './pair-days.rules.js';
import type { ContinueSeriesRequest } from './series.request.js';
import type { SeriesContinued } from './series.response.js';
import { SeriesMeetings } from './series-meetings.repository.js';

/** From a day on a series goes by another rule, time or place: what was stays, what is planned finds its new day with its agenda. */
@Injectable()
export class ContinueSeries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.series.rule`, `.impossible`, `.too-often`, `.from-past`, `.ended`, `bodies.meeting.reason-missing`; nothing is changed then */
  execute(actor: Actor, id: string, request: ContinueSeriesRequest): Promise<SeriesContinued> {
    return this.unitOfWork.run('bodies.series.continue', actor, async (tx) => {
      const { series, body } = await requireSeries(tx, id);
      requireVersion(series, request.version, { title: series.title, startsTime: series.startsTime, place: series.place ?? '', onlineUrl: series.onlineUrl ?? '' });
      if (request.fromOn < localDate(tx.now, series.zone)) throw bodiesProblem('series.from-past', { pointer: '/fromOn' });
      const next = series.continueFrom(request.fromOn, tx.newId(), request.rule, termsOf(request));
      await tx.table(MeetingSeries).update(series);
      await tx.table(MeetingSeries).insert(next);
      const moved = await hand(tx, series, next, body, request.reason ?? null);
      await tx.table(MeetingSeries).update(next);
      tx.record({ kind: 'meeting-series', id, before: { rule: series.rule, startsTime: series.startsTime, place: series.place }, after: { endedOn: series.endedOn, continuedBy: next.id } });
      tx.record({ kind: 'meeting-series', id: next.id, after: { bodyId: body.id, title: next.title, rule: next.rule, startsOn: next.startsOn, startsTime: next.startsTime, place: next.place, ...moved } });
      return { id: next.id, ...moved };
    });
  }
}

/** Hands the meetings from the first day of `next` on over to it. */
async function hand(tx: Transaction, was: MeetingSeries, next: MeetingSeries, body: Body, reason: string | null): Promise<Omit<SeriesContinued, 'id'>> {
  const meetings = tx.use(SeriesMeetings);
  const off = new Map((await meetings.calledOff(was.id, next.startsOn)).map((meeting) => [meeting.occurrenceOn, meeting]));
  const planned = (await meetings.coming(was.id, next.startsOn)).toSorted((one, other) => ((one.occurrenceOn ?? '') < (other.occurrenceOn ?? '') ? -1 : 1));
  const taken = new Set<DayText>();
  const { days } = meetings.daysAhead(next, body);
  // What somebody called off stays called off where the new rule has the very day.
  for (const day of days) {
    const meeting = off.get(day);
    if (meeting === undefined) continue;
    taken.add(day);
    meeting.seriesId = next.id;
    await tx.table(Meeting).update(meeting);
  }
  const wanted = days.filter((day) => !taken.has(day));
  const pairs = pairDays(planned.map(({ occurrenceOn, startsAt, zone }) => occurrenceOn ?? localDate(startsAt, zone)), wanted);
  for (const { from, to } of pairs) {
    const [meeting, day] = [planned[from], wanted[to]];
    if (meeting === undefined || day === undefined) continue;
    taken.add(day);
    await meetings.follow(meeting, body, was, next, day);
  }
  const left = planned.filter((_, at) => !pairs.some(({ from }) => from === at));
  await callOff(tx, left, body, reason);
  return { kept: pairs.length, planned: (await meetings.fill(next, body, taken)).length, calledOff: left.length };
}

async function callOff(tx: Transaction, meetings: readonly Meeting[], body: Body, reason: string | null): Promise<void> {
  for (const meeting of meetings) {
    if (reason === null) throw bodiesProblem('meeting.reason-missing', { pointer: '/reason' });
    meeting.cancel(reason);
    await tx.table(Meeting).update(meeting);
    await tellOfMeeting(tx, meeting, body);
  }
}
