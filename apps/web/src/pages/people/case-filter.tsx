import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

/** One planning process, or all of them. */
export interface CaseChoice {
  readonly to: string;
  readonly label: string;
  readonly here: boolean;
}

/** Which planning process is looked at: a quiet line, for those who run several. */
export function CaseFilter({ choices }: { choices: readonly CaseChoice[] }) {
  const { t } = useMessages();
  return (
    <nav className="cw-case-filter" aria-label={t('people.cases')}>
      <ul>{choices.map((choice) => <li key={choice.label}><Link to={choice.to} aria-current={choice.here ? 'page' : undefined} dir="auto">{choice.label}</Link></li>)}</ul>
    </nav>
  );
}
