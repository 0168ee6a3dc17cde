/**
 * Takes one delivery that waits. A paused city holds it, a refused address ends it. The lock makes the second of
 * two workers wait and then find nothing. Values: city, delivery, machine now, domain of message ids.
 */
export const CLAIM = `with due as (
    select d.id, n.to_address, w.mail_paused,
      exists (select 1 from mail.suppression s where s.workspace_id = $1 and s.address_hash = sha256(convert_to(lower(n.to_address), 'UTF8'))) as refused
    from mail.delivery d
    join mail.notice n on n.workspace_id = d.workspace_id and n.id = d.notice_id
    join workspace.workspace w on w.workspace_id = d.workspace_id
    where d.workspace_id = $1 and d.id = $2 and n.erased_at is null
      and d.state = 'queued'
    for update of d),
  taken as (
    update mail.delivery d set
      state = case when due.mail_paused then 'held' when due.refused then 'suppressed' else 'sending' end,
      attempts = d.attempts + case when due.mail_paused or due.refused then 0 else 1 end,
      claimed_at = $3, next_at = null,
      message_id = case when strpos(d.message_id, '@') = 0 then d.message_id || '@' || $4::text else d.message_id end
    from due where d.workspace_id = $1 and d.id = due.id
    returning d.id, d.notice_id, d.message_id, d.state, d.attempts, d.created_at)
  select t.state, t.notice_id as "noticeId", n.workspace_id as "workspaceId", t.id as "deliveryId", t.message_id as "messageId",
    n.to_name as "toName", n.to_address as "toAddress", n.language, n.from_name as "fromName",
    n.reply_to_name as "replyToName", n.reply_to_address as "replyToAddress", n.subject, n.text, n.html,
    n.unsubscribe_url as "unsubscribeUrl", t.attempts, t.created_at as "createdAt"
  from taken t join mail.notice n on n.workspace_id = $1 and n.id = t.notice_id`;

/** Puts back in line what is due, by the same conditions as the look across cities. Values: city, deliveries, machine now, abandoned before, lost before. */
export const REQUEUE = `update mail.delivery d set state = 'queued', claimed_at = $3, next_at = null
  from workspace.workspace w
  where d.workspace_id = $1 and w.workspace_id = $1 and d.id = any($2::uuid[])
    and ((d.state = 'delayed' and d.next_at <= $3) or (d.state = 'held' and not w.mail_paused)
      or (d.state = 'sending' and d.claimed_at <= $4) or (d.state = 'queued' and coalesce(d.claimed_at, d.created_at) <= $5))
  returning d.id`;

/** Values: machine now, abandoned before, lost before, at most. */
export const SELECT_DUE = `select d.workspace_id as "workspaceId", array_agg(d.id) as ids from (
    select d.workspace_id, d.id from mail.delivery d join workspace.workspace w on w.workspace_id = d.workspace_id
    where (d.state = 'delayed' and d.next_at <= $1) or (d.state = 'held' and not w.mail_paused)
      or (d.state = 'sending' and d.claimed_at <= $2) or (d.state = 'queued' and coalesce(d.claimed_at, d.created_at) <= $3)
    order by d.created_at limit $4) d
  group by d.workspace_id`;

/** Only for the attempt that it is about: a later one may have gone on. Values: city, delivery, state, reason, sent at, next try, attempt. */
export const MARK = `update mail.delivery set state = $3, reason = $4, sent_at = $5, next_at = $6
  where workspace_id = $1 and id = $2 and attempts = $7 and state in ('sending', 'suppressed')`;

/** Values: city, delivery, new id, hash of the address, reason, machine now. */
export const SUPPRESS = `insert into mail.suppression (workspace_id, id, address_hash, person_id, reason, since)
  select $1, $3, $4, n.person_id, $5, $6 from mail.delivery d join mail.notice n on n.workspace_id = d.workspace_id and n.id = d.notice_id
  where d.workspace_id = $1 and d.id = $2
  on conflict (workspace_id, address_hash) do nothing`;

/** Values: city, notice, text, html. */
export const WITHOUT_SECRETS = `update mail.notice set text = $3, html = $4, unsubscribe_url = null where workspace_id = $1 and id = $2`;
