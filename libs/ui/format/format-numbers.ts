import { formatTag, plainSpaces } from './format-tag.js';

/** A number, or an exact decimal as text ("40000.00") as the database hands it out. */
export type Quantity = number | string;

const formatters = new Map<string, Intl.NumberFormat>();

/** A number with grouping: 1204.5 → "1,204.5". `decimals` fixes the places; without it up to 3 are shown. */
export function formatNumber(value: Quantity, locale: string, decimals?: number): string {
  return format(value, locale, places(decimals));
}

/** A share of one: 0.425 → "43%", with decimals 1 → "42.5%". */
export function formatPercent(share: number, locale: string, decimals = 0): string {
  return format(share, locale, { style: 'percent', ...places(decimals) });
}

/** An amount in whole units of the currency: 40000 → "$40,000", "19.50" → "$19.50". Cents show only when there are any. */
export function formatMoney(amount: Quantity, locale: string, currency = 'USD'): string {
  const whole = Number.isInteger(Number(amount));
  return format(amount, locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...(whole ? places(0) : {}) });
}

/** A change with its sign: 4 → "+4", -3 → "-3", 0 → "0". */
export function formatChange(value: number, locale: string, decimals?: number): string {
  return format(value, locale, { signDisplay: 'exceptZero', ...places(decimals) });
}

/** A size of a file in bytes: 12_345 → "12 kB". */
export function formatFileSize(bytes: number, locale: string): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(steps.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = steps[step] ?? 'byte';
  const value = bytes / 1000 ** step;
  return format(value, locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 });
}

/** Names in a row: "Library, Police, and Chamber". */
export function formatList(parts: readonly string[], locale: string): string {
  return new Intl.ListFormat(formatTag(locale), { type: 'conjunction' }).format(parts);
}

function places(decimals: number | undefined): Intl.NumberFormatOptions {
  return decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** Text goes to Intl as text, which keeps every digit of a large or exact decimal. */
function format(value: Quantity, locale: string, options: Intl.NumberFormatOptions): string {
  if (typeof value === 'string' && !/^-?\d+(\.\d+)?$/.test(value)) throw new RangeError(`Not a number: "${value}"`);
  const tag = formatTag(locale);
  const key = `${tag}|${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(tag, options);
    if (formatters.size < 500) formatters.set(key, formatter);
  }
  return plainSpaces(formatter.format(value as number));
}
