/** The files of the email `i`, as the rows that pages show; `[]` when it had none. */
export const ATTACHMENTS = `coalesce((select json_agg(json_build_object('id', a.id, 'filename', a.filename, 'size', a.size, 'refused', a.refused) order by a.position)
  from casework.attachment a where a.workspace_id = i.workspace_id and a.mail_id = i.id), '[]')`;
