/** What every list and page shows of a request. `$1` is the city, `$2` the day it is there. */
export const REQUEST_ROW = `r.id, r.number, r.kind, r.state, r.title, r.case_id as "caseId", p.number as "caseNumber", r.subject_kind as "subjectKind",
  r.subject_id as "subjectId", r.owner_person_id as "ownerPersonId", o.name as "ownerName", r.due_on as "dueOn",
  (r.state = 'open' and r.due_on < $2) as late, r.raised_at as "raisedAt", r.version`;

export const REQUEST_FROM = `from casework.request r
  left join casework.planning_process p on p.workspace_id = r.workspace_id and p.id = r.case_id
  left join directory.party o on o.workspace_id = r.workspace_id and o.id = r.owner_person_id`;
