import { Injectable } from '@nestjs/common';
import type { CityFoundedResponse, SlugSuggestion } from './city.response.js';
import type { FoundCityRequest } from './found-city.request.js';
import { FoundCity } from './found-city.use-case.js';

/**
 * The public page's way in. It answers with the address only: whether an account
 * with that email stood already is nobody's business.
 */
@Injectable()
export class StartCity {
  constructor(private readonly foundCity: FoundCity) {}

  async execute(request: FoundCityRequest): Promise<CityFoundedResponse> {
    const { id, slug, name } = await this.foundCity.execute(request);
    return { id, slug, name };
  }

  async suggest(name: string): Promise<SlugSuggestion> {
    return { slug: await this.foundCity.suggest(name) };
  }
}
