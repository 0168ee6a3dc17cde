import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import local from 'passport-local';
import { SignIn } from '../session/sign-in.use-case.js';

const OPTIONS = { usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true } as const;

/** Address and password, from the body that the controller has validated before. */
@Injectable()
export class LocalStrategy extends PassportStrategy(local.Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super(OPTIONS);
  }

  async validate(request: Pick<FastifyRequest, 'ip'>, email: string, password: string): Promise<{ readonly accountId: string }> {
    return { accountId: await this.signIn.prove(email, password, request.ip) };
  }
}

/**
 * Runs the strategy on validated credentials only: passport-local would also
 * take them from the query string, where they have no business.
 * @returns the account's id
 * @throws Problem as SignIn.prove
 */
export function authenticateLocal(ip: string, body: { readonly email: string; readonly password: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, found?: false | { readonly accountId: string } | null): void => {
      if (error !== null) reject(error);
      else if (found === false || found == null) reject(new Error('passport-local refused validated credentials'));
      else resolve(found.accountId);
    };
    const run = passport.authenticate('local', { session: false }, done) as (request: unknown, response: unknown, next: (error?: Error) => void) => void;
    run({ body, ip, headers: {}, query: {} }, {}, (error) => reject(error ?? new Error('passport-local did not answer')));
  });
}
