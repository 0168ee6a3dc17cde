import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { Body } from '../body/body.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { tellOfMeeting } from '../meeting/told-meetings.repository.js';
import { MeetingSeries, type SeriesTerms } from './meeting-series.entity.js';
import type { ChangeSeriesRequest, EndSeriesRequest, PlanSeriesRequest } from './series.request.js';
import { SeriesMeetings } from './series-meetings.repository.js';

/** Plans, changes and ends meetings that recur. */
@Injectable()
export class KeepSeries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.series.rule`, `.impossible`, `.too-often`; nothing is planned then */
  plan(actor: Actor, bodyId: string, request: PlanSeriesRequest): Promise<{ id: string; planned: number }> {
    return this.unitOfWork.run('bodies.series.plan', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, RUN_MEETINGS);
      body.requireActive();
      const zone = request.zone ?? (await tx.use(Cities).current()).zone;
      const { rule, startsOn } = request;
      const series = MeetingSeries.plan({ workspaceId: tx.workspaceId, id: tx.newId(), bodyId, rule, startsOn, zone }, termsOf(request));
      await tx.table(MeetingSeries).insert(series);
      const planned = await tx.use(SeriesMeetings).topUp(series, body);
      await tx.table(MeetingSeries).update(series);
      tx.record({ kind: 'meeting-series', id: series.id, after: { bodyId, title: series.title, rule, startsOn, planned } });
      return { id: series.id, planned };
    });
  }

  /** Coming meetings follow, except those that somebody moved by hand. */
  change(actor: Actor, id: string, request: ChangeSeriesRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.series.change', actor, async (tx) => {
      const { series, body } = await requireSeries(tx, id);
      requireVersion(series, request.version, { title: series.title, startsTime: series.startsTime, place: series.place ?? '', onlineUrl: series.onlineUrl ?? '' });
      const was = { ...series };
      series.change(termsOf(request));
      const meetings = tx.use(SeriesMeetings);
      for (const meeting of await meetings.coming(id, series.startsOn)) if (meeting.occurrenceOn !== null) await meetings.follow(meeting, body, was, series, meeting.occurrenceOn);
      await tx.table(MeetingSeries).update(series);
      tx.record({ kind: 'meeting-series', id, before: { title: was.title, startsTime: was.startsTime, place: was.place }, after: { title: series.title, startsTime: series.startsTime, place: series.place } });
      return { version: series.version };
    });
  }

  /** Meetings from the day on are called off with the reason; those before stay. */
  end(actor: Actor, id: string, request: EndSeriesRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.series.end', actor, async (tx) => {
      const { series, body } = await requireSeries(tx, id);
      requireVersion(series, request.version, { state: series.state });
      series.end(request.fromOn);
      for (const meeting of await tx.use(SeriesMeetings).coming(id, request.fromOn)) {
        meeting.cancel(request.reason);
        await tx.table(Meeting).update(meeting);
        await tellOfMeeting(tx, meeting, body);
      }
      await tx.table(MeetingSeries).update(series);
      tx.record({ kind: 'meeting-series', id, after: { endedOn: series.endedOn, reason: request.reason } });
      return { version: series.version };
    });
  }
}

export async function requireSeries(tx: Transaction, id: string): Promise<{ series: MeetingSeries; body: Body }> {
  const series = await tx.table(MeetingSeries).require(id, bodiesProblem('series.absent', { id }));
  return { series, body: await requireBody(tx, series.bodyId, RUN_MEETINGS) };
}

export function termsOf({ title, startsTime, minutes, place, onlineUrl }: PlanSeriesRequest | ChangeSeriesRequest): SeriesTerms {
  return { title, startsTime, minutes, place: place ?? null, onlineUrl: onlineUrl ?? null };
}
