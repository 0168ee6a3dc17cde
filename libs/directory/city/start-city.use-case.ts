import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, mailStaysWith, type Config } from '#libs/platform/config';
import { networkOf, normalEmail, RateLimits, type Limit } from '#libs/platform/identity';
import type { CityFoundedResponse, SlugSuggestion } from './city.response.js';
import type { FoundCityRequest } from './found-city.request.js';
import { FoundCity } from './found-city.use-case.js';

/** Each beginning sends a mail to somebody: from one place and to one address only so often. */
const START_IP: Limit = { name: 'start-city:ip', tries: 30, minutes: 60 };
const START_EMAIL: Limit = { name: 'start-city:email', tries: 5, minutes: 60 };

/**
 * The public page's way in. It answers with the address only: whether an account
 * with that email stood already is nobody's business.
 */
@Injectable()
export class StartCity {
  constructor(
    private readonly foundCity: FoundCity,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem `identity.sign-in.too-many` with `retryAfter` in seconds */
  async execute(request: FoundCityRequest, ip: string): Promise<CityFoundedResponse> {
    await this.limits.take(START_IP, networkOf(ip));
    await this.limits.take(START_EMAIL, normalEmail(request.email));
    const { id, slug, name } = await this.foundCity.execute(request);
    return { id, slug, name, mailStaysHere: mailStaysWith(this.config, ip) };
  }

  async suggest(name: string): Promise<SlugSuggestion> {
    return { slug: await this.foundCity.suggest(name) };
  }
}
