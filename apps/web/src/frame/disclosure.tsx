import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface DisclosureProps {
  readonly label: ReactNode;
  /** What is heard, when the visible label is short. */
  readonly heard?: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A button that opens a small list below it; Escape, a press elsewhere or going to another page closes it. */
export function Disclosure({ label, heard, children, className = '' }: DisclosureProps) {
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  // It belongs to the address where it was opened: going elsewhere closes it.
  const open = openAt === key;
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => { if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpenAt(null); };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div className={`cw-disclosure ${className}`} ref={box}>
      <button type="button" ref={button} aria-expanded={open} aria-label={heard} onClick={() => setOpenAt(open ? null : key)}>{label}</button>
      {open ? <div className="cw-drop">{children}</div> : null}
    </div>
  );
}
