import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import bearer from 'passport-http-bearer';
import type { Principal } from '../session/principal.js';
import { Principals } from '../session/principals.js';

/** `Authorization: Bearer <workspace>.<secret>` of a program. */
@Injectable()
export class TokenStrategy extends PassportStrategy(bearer.Strategy, 'bearer') {
  constructor(private readonly principals: Principals) {
    super();
  }

  async validate(token: string): Promise<Principal | false> {
    return (await this.principals.ofToken(token)) ?? false;
  }
}
