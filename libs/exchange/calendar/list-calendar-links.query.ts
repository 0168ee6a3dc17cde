import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import type { CalendarLinkLine, CalendarLinkList } from './calendar-link.response.js';

/** My calendar addresses that are in force; the secrets themselves are nowhere. */
@Injectable()
export class ListCalendarLinks {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly directory: WorkspaceDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute({ workspaceId, personId }: Actor): Promise<CalendarLinkList> {
    const items = personId === null ? [] : await this.reader.rows<CalendarLinkLine>(workspaceId, { name: 'exchange.calendar-links', text: SELECT_LINKS, values: [workspaceId, personId] });
    const city = await this.directory.byId(workspaceId);
    return { items, publicUrl: `${this.config.publicUrl}/${city?.slug ?? ''}/calendar.ics` };
  }
}

const SELECT_LINKS = `select l.id, l.body_id as "bodyId", b.name as body, l.made_at as "madeAt"
  from exchange.calendar_link l
  left join bodies.body b on b.workspace_id = l.workspace_id and b.id = l.body_id
  where l.workspace_id = $1 and l.person_id = $2 and l.revoked_at is null
  order by l.body_id is not null, lower(b.name), l.id limit 500`;
