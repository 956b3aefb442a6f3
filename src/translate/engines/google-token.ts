import { createSign } from 'node:crypto';
import type { ServiceAccount } from './service-account.ts';

const HOUR_S = 3600;
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/**
 * A token that a service account signs for itself, good for every Google API for an hour
 * (google.aip.dev/auth/4111, with a scope). `now`: milliseconds since 1970.
 */
export function signToken(account: ServiceAccount, now: number): string {
  const { client_email: email, private_key: key, private_key_id: kid } = account;
  const iat = Math.floor(now / 1000);
  const header = { alg: 'RS256', typ: 'JWT', ...(kid !== undefined && { kid }) };
  const claims = { iss: email, sub: email, scope: SCOPE, iat, exp: iat + HOUR_S };
  const signed = [header, claims].map(encode).join('.');
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
