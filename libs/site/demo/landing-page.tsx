import type { Messages } from '#libs/ui';
import type { DemoGlance } from './demo-city.query.js';
import { DEMO_SEATS } from './demo-seats.model.js';
import { DemoShell } from './demo-shell.js';

interface LandingPageProps {
  readonly messages: Messages;
  readonly glance: DemoGlance;
  /** Address of the read-only city beside it, when there is one. */
  readonly archive: string | null;
}

/** "Take a seat": the first screen of the first evening. */
export function LandingPage({ messages, glance, archive }: LandingPageProps) {
  const { t } = messages;
  return (
    <DemoShell messages={messages} title={t('demo.title', { city: glance.name })}>
      <h1>{t('demo.opening', { city: glance.name, promises: glance.promises, done: glance.done, missing: glance.missing })}</h1>
      <p className="cp-lead">{t('demo.lead')}</p>
      <h2>{t('demo.takeSeat')}</h2>
      <ul className="cp-seats">
        {DEMO_SEATS.map((seat) => (
          <li key={seat.key}>
            <form method="post" action={`/demo/seats/${seat.key}`}>
              <button type="submit" className="cp-button">{t(`demo.${seat.key}`)}</button>
              <p>{t(`demo.${seat.key}Try`)}</p>
            </form>
          </li>
        ))}
      </ul>
      <h2><a href="/app/start">{t('demo.startOwn')}</a></h2>
      <p>{t('demo.startOwnTry')}</p>
      {archive === null ? null : <p><a href={archive}>{t('demo.readAtlanta')}</a></p>}
    </DemoShell>
  );
}
