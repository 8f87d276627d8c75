import { describe, expect, test } from 'vitest';
import { openAssembler } from '../../../../lib/trace/record/assemble.ts';
import { joined } from '../../../../lib/trace/record/join.ts';
import { answer, request } from './events.ts';

const COOKIE = [{ name: 'Cookie', value: 'a=b' }];

describe('a request over the death of whoever listened', () => {
  test('begun before it, answered after it: one exchange', () => {
    const before = openAssembler();
    before.began(request());
    const begun = before.sent({ ...request(), requestHeaders: COOKIE });
    const ended = openAssembler().ended(answer({ timeStamp: 1_070 }));
    expect(joined([begun, ended])).toEqual([
      { ...ended, id: begun.id, at: begun.at, requestHeaders: COOKIE },
    ]);
  });

  test('its end told twice: one exchange', () => {
    const before = openAssembler();
    before.began(request());
    before.sent({ ...request(), requestHeaders: COOKIE });
    const ended = before.ended(answer({ timeStamp: 1_070 }));
    const again = openAssembler().ended(answer({ timeStamp: 1_071 }));
    expect(joined([ended, again])).toHaveLength(1);
  });

  test('redirects of a request, and other requests for its address, stay apart', () => {
    const to = openAssembler();
    to.began(request());
    const first = to.ended(answer({ statusCode: 302 }));
    const redirected = openAssembler().ended(
      answer({ url: 'https://idp.example/sso', timeStamp: 1_060 }),
    );
    const other = openAssembler().ended(answer({ requestId: '8', timeStamp: 1_090 }));
    const all = [first, redirected, other];
    expect(joined(all)).toEqual(all);
  });
});
