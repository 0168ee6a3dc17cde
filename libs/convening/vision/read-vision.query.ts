import { Injectable } from '@nestjs/common';
import { requireTakesPart } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_ANSWERS } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import type { VisionResponse } from './vision.response.js';

/** Vision and goals with every wording. One statement. Remarks reach staff and the core team; members read their own. */
@Injectable()
export class ReadVision {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string): Promise<VisionResponse> {
    requireTakesPart(actor, caseId);
    const seesAll = holds(actor, READ_ANSWERS, [{ kind: 'process', id: caseId }]);
    const found = await this.reader.one<VisionResponse>(actor.workspaceId, { name: 'convening.vision', text: SELECT_VISION, values: [actor.workspaceId, caseId, seesAll, actor.personId] });
    if (found === null) throw conveningProblem('case.absent', { id: caseId });
    return found;
  }
}

const SELECT_VISION = `select
    (select coalesce(json_agg(json_build_object('id', g.id, 'text', g.text) order by g.position, g.id), '[]')
      from convening.goal g where g.workspace_id = c.workspace_id and g.case_id = c.id and g.removed_at is null) as goals,
    (select coalesce(json_agg(json_build_object('id', v.id, 'no', v.no, 'text', v.text, 'language', v.language, 'state', v.state, 'adoptedOn', v.adopted_on, 'adoptedHow', v.adopted_how,
        'by', y.name, 'at', v.at, 'version', v.version, 'remarks', (
          select coalesce(json_agg(json_build_object('id', r.id, 'text', r.text, 'by', w.name, 'at', r.at) order by r.at, r.id), '[]')
          from convening.vision_remark r left join directory.party w on w.workspace_id = r.workspace_id and w.id = r.by_person_id
          where r.workspace_id = v.workspace_id and r.vision_id = v.id and ($3::boolean or r.by_person_id = $4::uuid))) order by v.no desc), '[]')
      from (select * from convening.vision_text t where t.workspace_id = c.workspace_id and t.case_id = c.id order by t.no desc limit 100) v
      left join directory.party y on y.workspace_id = v.workspace_id and y.id = v.by_person_id) as texts
  from casework.planning_process c where c.workspace_id = $1 and c.id = $2`;
