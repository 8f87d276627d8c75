import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that asks for so many parts: pictures, scripts, style sheets, calls. */
const html = (parts: number): string => {
  const kinds = Array.from({ length: parts }, (_, n) => {
    if (n % 10 < 5) return `<img src="/part/${n}.svg" width="1" height="1" alt="">`;
    if (n % 10 < 7) return `<script src="/part/${n}.js" async></script>`;
    return n % 10 < 8
      ? `<link rel="stylesheet" href="/part/${n}.css">`
      : `<script>fetch('/part/${n}.json').then((answer) => answer.text())</script>`;
  });
  return `<!doctype html><html lang="en"><title>Site</title><body>${kinds.join('\n')}</body></html>`;
};

const TYPES: Readonly<Record<string, [type: string, text: string]>> = {
  svg: ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  js: ['text/javascript', '0;'],
  css: ['text/css', 'i{}'],
  json: ['application/json', '{}'],
};

export interface Site {
  port: number;
  close(): Promise<void>;
}

/** A site whose page `/PARTS` is made of so many requests; nothing of it may be cached. */
export const openSite = async (): Promise<Site> => {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const [type, text] = TYPES[path.split('.').at(-1) ?? ''] ?? [
      'text/html; charset=utf-8',
      html(Number(/\d+/.exec(path)?.[0] ?? 0)),
    ];
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'set-cookie': 'session=0123456789abcdef; Path=/',
      'x-request-id': '4f1d2a7c-0b6e-4f53-9d0e-7c1b2a3f4e5d',
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
