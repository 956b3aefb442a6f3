import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { proxyFetch } from '../../src/models/proxy-fetch.ts';
import { serve } from './mirror.ts';

/** A proxy that leads every name to this machine, and remembers which it was asked for. */
async function startProxy() {
  const asked: string[] = [];
  const server = createServer().on('connect', ({ url = '' }, client) => {
    asked.push(url);
    const far = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.pipe(client).pipe(far);
    });
    for (const end of [far, client]) end.on('error', () => undefined);
    onTestFinished(() => void far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('proxyFetch', () => {
  const NOTHING = { contents: { file: Buffer.from('content') }, records: [] };

  it.each(['HTTP_PROXY', 'http_proxy'])('goes through the proxy that %s names', async (name) => {
    const { origin } = await serve(NOTHING);
    const proxy = await startProxy();
    const fetch = await proxyFetch({ [name]: proxy.url });
    const { port } = new URL(origin);
    const answer = await fetch(`http://models.example:${port}/file`, {});
    expect(await answer.text()).toBe('content');
    expect(proxy.asked).toEqual([`models.example:${port}`]);
  });

  it('asks the proxy of HTTPS_PROXY for a secure address', async () => {
    const proxy = await startProxy();
    const fetch = await proxyFetch({ HTTPS_PROXY: proxy.url });
    const { origin } = await serve(NOTHING);
    const { port } = new URL(origin);
    // No certificate is there; that the proxy was asked is what counts.
    await expect(fetch(`https://models.example:${port}/file`, {})).rejects.toThrow();
    expect(proxy.asked).toEqual([`models.example:${port}`]);
  });

  it('goes round the proxy where NO_PROXY says so, and without one', async () => {
    const { origin } = await serve(NOTHING);
    const proxy = await startProxy();
    for (const env of [{ HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' }, {}]) {
      const fetch = await proxyFetch(env);
      expect(await (await fetch(`${origin}/file`, {})).text()).toBe('content');
    }
    expect(proxy.asked).toEqual([]);
  });

  it('reads to its end a file whose server closes before the reader has begun', async () => {
    const size = 4_000_000;
    const server = createTcpServer((socket) => {
      socket.once('data', () => socket.end(`HTTP/1.0 200 OK\r\n\r\n${'x'.repeat(size)}`));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const closed = new Promise((resolve) =>
      server.once('connection', (one) => one.once('close', resolve)),
    );
    const fetch = await proxyFetch({});
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {});
    await closed;
    expect((await answer.text()).length).toBe(size);
  });
});
