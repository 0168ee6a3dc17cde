import type { Audience } from '../deliberation.policy.js';

/**
 * What of the items somebody may see, as SQL on alias `i`; $2 to $6 are the values of `visibleValues`.
 * Until something is published nothing leaves the table (S-054): a draft is its body's and its author's,
 * the rest belongs to those who take part in that process.
 */
export const VISIBLE = `($2::boolean
  or (i.author_person_id = $6::uuid)
  or (i.body_id = any($4::uuid[]))
  or (i.state <> 'draft' and ($3::boolean or i.case_id = any($5::uuid[])
    or exists (select 1 from bodies.body mine where mine.workspace_id = i.workspace_id and mine.case_id = i.case_id and mine.id = any($4::uuid[])))))`;

export function visibleValues({ staff, wide, bodies, processes, personId }: Audience): readonly unknown[] {
  return [staff, wide, bodies, processes, personId];
}
