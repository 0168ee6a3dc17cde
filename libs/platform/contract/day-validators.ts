import { ValidateBy } from 'class-validator';
import { isDay, isZone, parsePartialDate, Problem } from '#libs/kernel';

function rule(name: string, holds: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => name } });
}

export const IsCalendarDay = () => rule('isCalendarDay', isDay);

export const IsTimeZone = () => rule('isTimeZone', (value) => typeof value === 'string' && isZone(value));

export const IsInstant = () =>
  rule('isInstant', (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value)));

export const IsPartialDate = () =>
  rule('isPartialDate', (value) => {
    if (typeof value !== 'string') return false;
    try {
      return parsePartialDate(value).text.length > 0;
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  });
