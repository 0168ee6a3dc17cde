import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';

import { usePlace } from '../frame/place.js';

interface HeadingProps {
  /** The question this page answers. */
  readonly title: string;
  /** A short name for the browser's tab; the title when left out. */
  readonly tab?: string;
  /** What changed or what is missing, as a sentence. */
  readonly lead?: ReactNode;
  /** Where this page belongs: a link above the title. */
  readonly up?: { readonly to: string; readonly label: string };
  /** The one next step: a <NextStep>. */
  readonly next?: ReactNode;
}

/** The page's question and its one next step. Takes the focus when somebody comes here from another page. */
export function PageHeading({ title, tab = title, lead, up, next }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, arrived } = usePlace();
  useEffect(() => {
    document.title = name === undefined ? tab : `${tab} · ${name}`;
  }, [tab, name]);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <header className="cw-heading">
      {up === undefined ? null : <p className="cw-up"><Link to={up.to}>{up.label}</Link></p>}
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {lead === undefined ? null : <p className="cw-lead">{lead}</p>}
      {next === undefined ? null : <div className="cp-actions">{next}</div>}
    </header>
  );
}
