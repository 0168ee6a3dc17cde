import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { AdoptForm, RemarkForm } from './vision-forms.js';
import type { Vision } from './vision-page.js';

interface WordingRowProps {
  readonly text: Vision['texts'][number];
  readonly caseId: string;
  readonly isOpen: boolean;
}

/** One wording with what was said about it. */
export function WordingRow({ text, caseId, isOpen }: WordingRowProps) {
  const { t } = useMessages();
  const { may } = useCity();
  const { at } = useDates();
  const [doing, setDoing] = useState<'remark' | 'adopt'>();
  const close = () => setDoing(undefined);
  const name = t('process.vision.no', { no: text.no });
  const said = <span className="usa-sr-only">: {name}</span>;
  return (
    <li>
      <h3 className="cw-question">{name} · {t(`process.vision.state.${text.state}`)}</h3>
      <p className="cw-prose" dir="auto">{text.text}</p>
      <p className="cw-meta">{text.by === null ? at(text.at) : t('process.vision.by', { name: text.by, at: at(text.at) })}</p>
      {text.remarks.length === 0 ? null : (
        <details>
          <summary>{t('process.vision.remarks', { count: text.remarks.length })}</summary>
          <ul>{text.remarks.map((one) => <li key={one.id}><p className="cw-prose" dir="auto">{one.text}</p><p className="cw-meta">{one.by === null ? at(one.at) : t('process.vision.by', { name: one.by, at: at(one.at) })}</p></li>)}</ul>
        </details>
      )}
      {doing === 'remark' ? <RemarkForm caseId={caseId} text={text} close={close} /> : null}
      {doing === 'adopt' ? <AdoptForm caseId={caseId} text={text} close={close} /> : null}
      {isOpen && doing === undefined ? (
        <div className="cp-actions">
          <Press kind="quiet" press={() => setDoing('remark')}>{t('process.vision.remark')}{said}</Press>
          {text.state !== 'adopted' && may('convening.stages.run') ? <Press kind="quiet" press={() => setDoing('adopt')}>{t('process.vision.adopt')}{said}</Press> : null}
        </div>
      ) : null}
    </li>
  );
}
