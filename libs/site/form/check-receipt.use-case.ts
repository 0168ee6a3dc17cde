import { Injectable } from '@nestjs/common';
import { Problem } from '#libs/kernel';
import { ReadReceipt, type ReceiptResponse } from '#libs/casework';
import { networkOf, RateLimits, type Limit } from '#libs/platform/identity';
import { createMessages } from '#libs/ui';
import { FindItem } from './find-item.query.js';
import { receiptForm, type FormFault } from './form-page.js';
import type { FormPage } from './offer-help.use-case.js';

const TRIES: Limit = { name: 'receipt:ip', tries: 30, minutes: 10 };

/** What became of an offer, for whoever holds the code. The code travels in the body, never in an address. */
@Injectable()
export class CheckReceipt {
  constructor(
    private readonly findItem: FindItem,
    private readonly readReceipt: ReadReceipt,
    private readonly rateLimits: RateLimits,
  ) {}

  /** @param code null shows the empty form */
  async execute(workspaceId: string, ip: string, wished: string | null, code: string | null): Promise<FormPage> {
    const city = await this.findItem.city(workspaceId);
    if (city === null || (wished !== null && !city.languages.includes(wished))) throw new Problem('site.form.absent', 'absent');
    const language = wished ?? city.sourceLanguage;
    if (code === null) return { status: 200, html: receiptForm(city, language, null, null) };
    const found = await this.read(workspaceId, ip, code, language);
    if ('what' in found) return { status: found.kind === 'too-many' ? 429 : 404, html: receiptForm(city, language, null, found) };
    return { status: 200, html: receiptForm(city, language, found, null) };
  }

  private async read(workspaceId: string, ip: string, code: string, language: string): Promise<ReceiptResponse | FormFault> {
    const { t } = createMessages(language);
    try {
      await this.rateLimits.take(TRIES, networkOf(ip));
      return await this.readReceipt.execute(workspaceId, code);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.kind === 'too-many') return { kind: 'too-many', what: t('site.helpTooMany') };
      if (error.kind === 'absent') return { kind: 'invalid', what: t('site.receiptAbsent') };
      throw error;
    }
  }
}
