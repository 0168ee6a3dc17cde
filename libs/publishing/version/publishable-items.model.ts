import type { Statement } from '#libs/platform/database';

/**
 * What would be published now: adopted items and whatever stands above them, each with its level.
 * $1 city, $2 case. Columns are those of VersionItemFacts.
 */
export function publishableItems(workspaceId: string, caseId: string): Statement {
  return { name: 'publishing.publishable', text: SELECT_PUBLISHABLE, values: [workspaceId, caseId] };
}

/** The items of a version in the same shape; $2 version. */
export function versionItems(workspaceId: string, versionId: string): Statement {
  return { name: 'publishing.version-items', text: SELECT_VERSION_ITEMS, values: [workspaceId, versionId] };
}

/** The newest version of a case, $2, or no row. */
export function newestVersion(workspaceId: string, caseId: string): Statement {
  return {
    name: 'publishing.newest', values: [workspaceId, caseId],
    text: `select v.id, v.no, v.title, v.intro, v.checksum from publishing.published_version v
      where v.workspace_id = $1 and v.case_id = $2 order by v.no desc limit 1`,
  };
}

const SELECT_PUBLISHABLE = `with recursive shown as (
    select i.id, i.parent_id from deliberation.item i where i.workspace_id = $1 and i.case_id = $2 and i.state = 'adopted'
    union
    select p.id, p.parent_id from deliberation.item p join shown on p.id = shown.parent_id where p.workspace_id = $1)
  select i.id as "itemId", i.parent_id as "parentItemId", i.depth, i.position, coalesce(l.name, '') as "levelName", i.number, i.title, i.body, i.benefit,
    i.origin, i.decision
  from shown
  join deliberation.item i on i.workspace_id = $1 and i.id = shown.id
  left join deliberation.level l on l.workspace_id = i.workspace_id and l.case_id = i.case_id and l.depth = i.depth
  order by i.depth, i.position, i.id`;

const SELECT_VERSION_ITEMS = `select x.item_id as "itemId", x.parent_item_id as "parentItemId", x.depth, x.position, x.level_name as "levelName", x.number, x.title, x.body,
    x.benefit, x.origin, x.decision
  from publishing.version_item x where x.workspace_id = $1 and x.version_id = $2 order by x.depth, x.position, x.item_id`;
