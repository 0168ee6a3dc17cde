import createClient from 'openapi-fetch';

import { ApiProblem, problemOf } from './problem.js';
import type { paths } from './schema.js';

/** The API by its contract: a wrong path, parameter or body is a type error. Hand its answers to `taken`. */
export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });

let language = 'en';
const listeners = new Set<() => void>();

/** Messages in answers come in the language of the interface. */
export function speak(tag: string): void {
  language = tag;
}

/** Calls back whenever the API says that nobody is signed in. Returns the way to stop. */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', language);
    // A press repeated by hand or by the network is done once. Forms bring a key of their own (see useSend).
    if (request.method === 'POST' && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID());
    return request;
  },
  onResponse({ response, schemaPath }) {
    // Asking who I am, and a wrong password, are answers; anywhere else 401 means that the session has ended.
    if (response.status === 401 && schemaPath !== '/api/v1/session') listeners.forEach((listener) => listener());
  },
  onError() {
    return new ApiProblem('network.unreachable', 'unavailable');
  },
});

/** What openapi-fetch answers. */
interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer. Throws ApiProblem for anything else. */
export async function taken<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}

/** The header under which a repeated press of one form is one press. */
export function once(key: string): { readonly 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
