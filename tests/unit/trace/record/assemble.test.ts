import { describe, expect, test } from 'vitest';
import { isExchange } from '../../../../lib/trace/exchanges.ts';
import { isOpen, openAssembler } from '../../../../lib/trace/record/assemble.ts';
import { answer, request } from './events.ts';

describe('exchanges from the events of a browser', () => {
  test('one request and its answer', () => {
    const to = openAssembler();
    const begun = to.began({ ...request(), requestBody: null });
    expect(isOpen(begun)).toBe(true);
    to.sent({ ...request(), requestHeaders: [{ name: 'Cookie', value: 'a=b' }] });
    to.answered(answer());
    const ended = to.ended(answer({ timeStamp: 1_070 }));
    expect(ended).toEqual({
      id: '7@1000',
      tab: 3,
      at: 1_000.4,
      ended: 1_070,
      method: 'GET',
      url: 'https://sp.example/login',
      resource: 'document',
      requestHeaders: [{ name: 'Cookie', value: 'a=b' }],
      requestBody: null,
      status: 200,
      statusText: 'OK',
      responseHeaders: [{ name: 'Content-Type', value: 'text/html' }],
      responseBody: null,
      error: null,
    });
    expect(isOpen(ended)).toBe(false);
    expect(isExchange(ended)).toBe(true);
  });

  test('a redirected request is one exchange for each address', () => {
    const to = openAssembler();
    to.began(request());
    const first = to.ended(
      answer({ statusCode: 302, statusLine: 'HTTP/1.1 302 Moved Temporarily' }),
    );
    const url = 'https://idp.example/sso';
    to.began(request({ url, timeStamp: 1_051 }));
    const second = to.ended(answer({ url, timeStamp: 1_060, statusLine: 'HTTP/2 200' }));
    expect([first.id, second.id]).toEqual(['7@1000', '7@1051']);
    expect([first.statusText, second.statusText]).toEqual(['Moved Temporarily', '']);
    expect([first.url, second.url]).toEqual(['https://sp.example/login', url]);
  });

  test('what failed says why', () => {
    const to = openAssembler();
    to.began(request());
    const failed = to.failed({
      ...request({ timeStamp: 1_200 }),
      error: 'net::ERR_NAME_NOT_RESOLVED',
    });
    expect(failed).toMatchObject({
      status: null,
      ended: 1_200,
      error: 'net::ERR_NAME_NOT_RESOLVED',
    });
    expect(isOpen(failed)).toBe(false);
  });

  test('what was under way when the events stopped goes on where it was', () => {
    const begun = openAssembler().began({
      ...request({ method: 'POST' }),
      requestBody: { formData: { SAMLResponse: ['QQ=='] } },
    });
    const ended = openAssembler([begun]).ended(answer({ method: 'POST' }));
    expect(ended).toMatchObject({ id: begun.id, at: begun.at, requestBody: begun.requestBody });
  });

  test('of what began unheard, the rest is told', () => {
    const image = answer({ type: 'image', url: 'https://sp.example/logo.png', tabId: -1 });
    expect(openAssembler().ended(image)).toMatchObject({
      id: '7@1050',
      tab: null,
      resource: 'other',
      status: 200,
    });
  });

  test('a header whose value is no text keeps its bytes', () => {
    const to = openAssembler();
    const responseHeaders = [{ name: 'X', binaryValue: [0xe9, 0x41] }, { name: 'Y' }];
    expect(to.ended(answer({ responseHeaders })).responseHeaders).toEqual([
      { name: 'X', value: 'éA' },
      { name: 'Y', value: '' },
    ]);
  });

  test('requests that are never answered do not add up', () => {
    const to = openAssembler();
    for (let i = 0; i < 5_000; i++) to.began(request({ requestId: String(i), method: 'PUT' }));
    expect(to.ended(answer({ requestId: '0' })).method).toBe('GET');
    expect(to.ended(answer({ requestId: '4999' })).method).toBe('PUT');
  });
});
