import { type RequestOptions, request } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from '../../replicas/page.ts';
import type { Replica } from '../../replicas/replica.ts';
import { type Replicas, startReplicas } from '../../replicas/server.ts';

const echo: Replica = {
  id: 'echo',
  hosts: ['*.okta.com'],
  reset: () => undefined,
  saved: () => null,
  keep: () => () => undefined,
  handle: ({ method, url, body }) =>
    url.pathname === '/page'
      ? page({ title: '<T>', language: 'en', state: { tag: '</script>' }, trustedTypes: true })
      : new Response(`${method} ${url.href} ${body}`),
};

let server: Replicas;
beforeAll(async () => {
  server = await startReplicas([echo]);
});
afterAll(() => server.close());

interface Reply {
  status: number | undefined;
  policy: string;
  text: string;
}

const ask = (host: string, path: string, body = '', more: RequestOptions = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: server.port,
      path,
      method: body ? 'POST' : 'GET',
      headers: { host },
      rejectUnauthorized: false,
      ...more,
    };
    const asked = request(options, async (reply) => {
      const text = (await reply.toArray()).join('');
      const policy = String(reply.headers['content-security-policy']);
      resolve({ status: reply.statusCode, policy, text });
    });
    asked.on('error', reject).end(body);
  });

it('answers under the name of the original', async () => {
  const { text } = await ask('dev-1.okta.com', '/a?b=c', 'x=y');
  expect(text).toBe('POST https://dev-1.okta.com/a?b=c x=y');
});

it.each(['okta.com', 'example.com', 'dev-1.okta.com.evil.test'])(
  'has nothing for %s',
  async (host) => {
    expect((await ask(host, '/')).status).toBe(404);
  },
);

it('refuses bodies beyond its bound', async () => {
  expect((await ask('a.okta.com', '/', 'x'.repeat(9 * 1024 * 1024))).status).toBe(413);
});

it('serves pages without inline script', async () => {
  const { policy, text } = await ask('a.okta.com', '/page');
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(text).toContain('<title>&#60;T&#62;</title>');
  expect(text).toContain('{"tag":"\\u003c/script>"}');
});

it('bundles the clients, and gives no other file', async () => {
  expect((await ask('a.okta.com', '/_replica/saml/submit.js')).text).toContain('.submit()');
  expect((await ask('a.okta.com', '/_replica/../server.js')).text).toMatch(/^GET/);
});

it('tunnels every host to itself', async () => {
  const socket = connect(server.proxyPort, '127.0.0.1');
  socket.write('CONNECT a.okta.com:443 HTTP/1.1\r\nHost: a.okta.com:443\r\n\r\n');
  const head = await new Promise((resolve) => socket.once('data', resolve));
  expect(String(head)).toMatch(/^HTTP\/1\.1 200 /);
  // No server listens on port 1: what answers came through the tunnel.
  const { text } = await ask('a.okta.com', '/t', '', { port: 1, socket } as RequestOptions);
  socket.destroy();
  expect(text).toContain('https://a.okta.com/t');
});
