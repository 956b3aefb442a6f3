import { describe, expect, it } from 'vitest';
import { follow } from '../../src/models/follow.ts';
import { proxyFetch } from '../../src/models/proxy-fetch.ts';
import { serve } from './mirror.ts';

const { signal } = new AbortController();

/** What `follow` makes of a path that redirects to `location`. */
async function redirected(location: string): Promise<string> {
  const { origin } = await serve(
    { contents: { moved: Buffer.from('content') }, records: [] },
    { old: (_, response) => response.writeHead(302, { location }).end() },
  );
  return (await follow(new URL(`${origin}/old`), await proxyFetch({}), signal)).text();
}

/** A server elsewhere that redirects, without one. */
const elsewhere =
  (location: string): typeof globalThis.fetch =>
  async () =>
    new Response(null, { status: 302, headers: { location } });

describe('follow', () => {
  it('follows a redirect on the same machine', async () => {
    expect(await redirected('/moved')).toBe('content');
  });

  it.each([
    ['plain http elsewhere', 'http://example.org/x', /redirects to http:\/\/example\.org/],
    ['itself without end', '/old', /redirects more than 5 times/],
    ['no address', 'https://', /redirects to no address/],
    ['a file', 'file:///etc/passwd', /redirects to null/],
  ])('refuses a redirect to %s', async (_, location, message) => {
    await expect(redirected(location)).rejects.toMatchObject({
      code: 'engine',
      message: expect.stringMatching(message) as string,
    });
  });

  it.each(['http://127.0.0.1/x', 'https://localhost/x', 'http://[::1]:8080/'])(
    'is not sent to this machine by others: %s',
    async (location) => {
      const first = new URL('https://models.example.org/records.json');
      await expect(follow(first, elsewhere(location), signal)).rejects.toThrow('redirects to');
    },
  );

  it('asks nobody elsewhere over plain http', async () => {
    const first = new URL('http://models.example.org/records.json');
    await expect(follow(first, elsewhere('/'), signal)).rejects.toThrow('expected https');
  });

  it('shows no password and no query of an address', async () => {
    const first = new URL('http://user:secret@example.org/list?token=hidden');
    const error: unknown = await follow(first, elsewhere('/'), signal).catch((e: unknown) => e);
    expect(String(error)).toContain('example.org/list');
    expect(JSON.stringify(error) + String(error)).not.toMatch(/secret|hidden/);
  });
});
