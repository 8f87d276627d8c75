import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect } from 'node:net';
import { certificatePem, privateKeyPem, selfSigned } from './certificate.ts';
import { replicas as all } from './index.ts';
import { asset } from './page.ts';
import type { Replica } from './replica.ts';

/** Bodies beyond this are refused: nothing that a console posts is larger. */
const MAX_BODY = 8 * 1024 * 1024;

export interface Replicas {
  /** HTTPS on 127.0.0.1, for Chromium's host rules. */
  port: number;
  /** HTTP proxy on 127.0.0.1 that tunnels every host to the HTTPS port, for Firefox. */
  proxyPort: number;
  replicas: Record<string, Replica>;
  /** For Chromium: `--host-resolver-rules=<hostRules> --ignore-certificate-errors`. */
  hostRules: string;
  close(): Promise<void>;
}

/** Serves replicas under the originals' host names, told apart by the Host header. */
export const startReplicas = async (replicas: readonly Replica[] = all()): Promise<Replicas> => {
  const { certificate, keys } = await selfSigned('CN=Replicas', { elliptic: true });
  const https = createServer(
    { key: await privateKeyPem(keys), cert: certificatePem(certificate) },
    (request, response) => {
      answer(replicas, request)
        .catch((error: unknown) => new Response(String(error), { status: 500 }))
        .then((reply) => send(reply, response));
    },
  );
  const port = await listen(https);
  const proxy = createHttpServer((_, response) => response.writeHead(404).end());
  const tunnels = new Set<Socket>();
  proxy.on('connect', (_, client: Socket) => tunnel(client, port, tunnels));
  const proxyPort = await listen(proxy);
  return {
    port,
    proxyPort,
    replicas: Object.fromEntries(replicas.map((replica) => [replica.id, replica])),
    hostRules: `MAP * 127.0.0.1:${port}`,
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      https.closeAllConnections();
      await Promise.all([stop(https), stop(proxy)]);
    },
  };
};

const answer = async (
  replicas: readonly Replica[],
  request: IncomingMessage,
): Promise<Response> => {
  const url = new URL(`https://${request.headers.host ?? 'unknown.invalid'}${request.url ?? '/'}`);
  const replica = replicas.find(({ hosts }) => hosts.some((host) => covers(host, url.hostname)));
  if (!replica) return new Response(`No replica answers for ${url.hostname}.`, { status: 404 });
  const body = await read(request);
  if (body === null) return new Response('Too large.', { status: 413 });
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    headers.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''));
  return (
    (await asset(url.pathname)) ??
    replica.handle({ method: request.method ?? 'GET', url, headers, body })
  );
};

const covers = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

const read = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  return size > MAX_BODY ? null : Buffer.concat(chunks).toString('utf8');
};

const send = async (reply: Response, response: ServerResponse): Promise<void> => {
  const cookies = reply.headers.getSetCookie();
  response.writeHead(reply.status, {
    ...Object.fromEntries(reply.headers),
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
  });
  response.end(Buffer.from(await reply.arrayBuffer()));
};

const tunnel = (client: Socket, port: number, tunnels: Set<Socket>): void => {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  for (const socket of [client, upstream]) {
    tunnels.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      tunnels.delete(socket);
      client.destroy();
      upstream.destroy();
    });
  }
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => server.close(() => resolve()));
