import type { Messages } from '#libs/ui';

interface DemoClockFormsProps {
  readonly messages: Messages;
  /** Where to return to. */
  readonly back: string;
}

/** The two presses that move the demo city's clock. */
export function DemoClockForms({ messages, back }: DemoClockFormsProps) {
  const { t } = messages;
  return (
    <div className="cp-actions">
      {(['tomorrow', 'two-weeks'] as const).map((to) => (
        <form key={to} method="post" action="/demo/clock">
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="back" value={back} />
          <button type="submit" className="cp-button">{t(to === 'tomorrow' ? 'demo.barTomorrow' : 'demo.barTwoWeeks')}</button>
        </form>
      ))}
    </div>
  );
}
