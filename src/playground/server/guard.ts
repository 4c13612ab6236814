/**
 * Who may talk to the playground: a browser on this machine that was given its address, and no page of another site. Listening
 * on loopback keeps other machines out; the Host header keeps out sites that have pointed their own name at this machine (DNS
 * rebinding), the Origin header those that send requests from a page of theirs.
 */

import type { IncomingMessage } from 'node:http';

/**
 * Nothing but the playground's own files and its own connection. Scripts and style sheets are files; `style` attributes are
 * allowed because the message elements set a colour by one; markup can only come from the templates of lit, which registers
 * the one Trusted Types policy.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** True for a request by one of the playground's own names and, where it comes from a page, from the playground's own page. */
export function mayCome({ headers }: IncomingMessage, port: number, { fromPage = false } = {}): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined ? !fromPage : origin === `http://${host}`;
}
