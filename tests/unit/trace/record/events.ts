import type { Answered, WebRequest } from '../../../../lib/trace/record/web.ts';

/** A request as the browser names it. */
export const request = (some: Partial<WebRequest> = {}): WebRequest => ({
  requestId: '7',
  tabId: 3,
  url: 'https://sp.example/login',
  method: 'GET',
  type: 'main_frame',
  timeStamp: 1_000.4,
  ...some,
});

export const answer = (some: Partial<Answered> = {}): Answered => ({
  ...request({ timeStamp: 1_050 }),
  statusCode: 200,
  statusLine: 'HTTP/1.1 200 OK',
  responseHeaders: [{ name: 'Content-Type', value: 'text/html' }],
  ...some,
});
