// Over the usual length: it is a table of laws, one after the other, and nothing else.
import type { NoticeCheck, NoticeRule, NoticeSpan } from './notice.rules.js';

const hours = (count: number): NoticeSpan => ({ unit: 'hours', count });
const always = (...codes: string[]): NoticeCheck[] => codes.map((code) => ({ code, from: null, to: null }));

/** When we last read a law at its source. Where we rest on second hand notes there is no such day, and people are told to have counsel confirm it. */
const READ_ON = '2026-11-23';

/**
 * Laws on public notice that a city can choose from. Numbers only where a source
 * gives one; valid until the day before new laws of that state usually begin.
 */
export const NOTICE_LAWS: readonly NoticeRule[] = [
  {
    code: 'us-tx', law: 'Texas Government Code § 551.043', source: 'https://capitol.texas.gov/tlodocs/89R/billtext/html/HB01522F.htm', checkedOn: READ_ON, validUntil: '2027-08-31', late: 'block',
    terms: [
      { from: null, spans: { regular: hours(72), special: hours(72) } },
      { from: '2025-09-01', spans: { regular: { unit: 'business_days', count: 3 }, special: { unit: 'business_days', count: 3 } } },
    ],
    checks: [...always('public-place'), { code: 'budget-copy', from: '2025-09-01', to: null }],
  },
  {
    code: 'us-ca', law: 'California Government Code §§ 54954.2, 54956', source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=54954.2', checkedOn: null, validUntil: '2026-12-31', late: 'block',
    terms: [{ from: null, spans: { regular: hours(72), special: hours(24) } }],
    checks: [...always('public-place', 'home-page', 'searchable'), { code: 'translated-agenda', from: '2026-07-01', to: '2030-01-01' }, { code: 'remote-access', from: '2026-07-01', to: '2030-01-01' }],
  },
  {
    code: 'us-ga', law: 'Georgia Code § 50-14-1', source: 'https://law.justia.com/codes/georgia/title-50/chapter-14/section-50-14-1/', checkedOn: null, validUntil: '2027-06-30', late: 'block',
    terms: [{ from: null, spans: { regular: { unit: 'full_days', count: 7 }, special: hours(24) } }],
    checks: always('public-place', 'website'),
  },
  {
    code: 'us-fl', law: 'Florida Statutes § 286.011, Attorney General manual', source: 'http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0200-0299/0286/Sections/0286.011.html', checkedOn: null, validUntil: '2027-06-30', late: 'warn',
    terms: [{ from: null, spans: { regular: { unit: 'full_days', count: 7 }, special: hours(72) } }],
    checks: always('reasonable'),
  },
  {
    code: 'us-tn', law: 'Tennessee Code §§ 8-44-103, 8-44-110', source: 'https://law.justia.com/codes/tennessee/title-8/chapter-44/', checkedOn: null, validUntil: null, late: 'warn',
    terms: [{ from: null, spans: { regular: hours(48), special: hours(48) } }],
    checks: always('reasonable', 'counsel-confirms'),
  },
  {
    code: 'us-ut', law: 'Utah Code § 52-4-202', source: 'https://le.utah.gov/xcode/Title52/Chapter4/52-4-S202.html', checkedOn: READ_ON, validUntil: '2027-04-30', late: 'block',
    terms: [{ from: null, spans: { regular: hours(24), special: hours(24) } }],
    checks: always('public-place', 'yearly-schedule'),
  },
  {
    code: 'us-id', law: 'Idaho open meetings law: agenda 24 hours before', source: 'https://legislature.idaho.gov/statutesrules/idstat/Title74/T74CH2/', checkedOn: READ_ON, validUntil: '2027-06-30', late: 'block',
    terms: [{ from: null, spans: { regular: hours(24), special: hours(24) } }],
    checks: always('public-place'),
  },
  {
    code: 'us-hi', law: 'Hawaii Revised Statutes § 92-7', source: 'https://www.capitol.hawaii.gov/hrscurrent/Vol02_Ch0046-0115/HRS0092/HRS_0092-0007.htm', checkedOn: READ_ON, validUntil: '2027-06-30', late: 'block',
    terms: [{ from: null, spans: { regular: { unit: 'calendar_days', count: 6 }, special: { unit: 'calendar_days', count: 6 } } }],
    checks: always('county-calendar', 'clerk-copy', 'accommodation-words'),
  },
  {
    code: 'us-al', law: 'Alabama open meetings act', source: 'https://www.rcfp.org/open-government-guide/alabama/', checkedOn: null, validUntil: '2027-05-31', late: 'block',
    terms: [{ from: null, spans: { special: hours(24) } }],
    checks: always('public-place', 'direct-notice'),
  },
];

/** No law asks for notice; nothing is late. */
export const NO_NOTICE: NoticeRule = { code: 'none', law: '', source: '', checkedOn: null, validUntil: null, late: 'warn', terms: [], checks: [] };

/** Nobody has said yet which rule holds: no deadline is invented. */
export const ASK_COUNSEL: NoticeRule = { ...NO_NOTICE, code: 'ask_counsel', checks: always('ask-counsel') };

export const NOTICE_RULE_CODES: readonly string[] = [...NOTICE_LAWS.map(({ code }) => code), 'none', 'ask_counsel'];

/** The rule of that code; a code that is no longer known asks counsel. */
export function noticeLaw(code: string): NoticeRule {
  return [...NOTICE_LAWS, NO_NOTICE].find((rule) => rule.code === code) ?? ASK_COUNSEL;
}
