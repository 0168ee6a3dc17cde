import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import passport from 'passport';
import type { Principal } from '../session/principal.js';
import { Principals } from '../session/principals.js';
import { readCookie, SESSION_COOKIE } from '../session/session-cookie.js';

type Verified = (error: Error | null, principal?: Principal | false | null) => void;

/** A strategy of our own: looks for the session cookie and asks who it belongs to. */
class CookieStrategy extends passport.Strategy {
  override readonly name = 'session-cookie';

  constructor(private readonly verify: (secret: string, done: Verified) => void) {
    super();
  }

  override authenticate(request: { readonly headers: { readonly cookie?: string | undefined } }): void {
    const secret = readCookie(request.headers.cookie, SESSION_COOKIE);
    if (secret === null || secret === '') return this.fail(401);
    this.verify(secret, (error, principal) => {
      if (error !== null) this.error(error);
      else if (principal == null || principal === false) this.fail(401);
      else this.success(principal);
    });
  }
}

@Injectable()
export class SessionStrategy extends PassportStrategy(CookieStrategy, 'session-cookie') {
  constructor(private readonly principals: Principals) {
    super();
  }

  validate(secret: string): Promise<Principal | null> {
    return this.principals.ofSession(secret);
  }
}
