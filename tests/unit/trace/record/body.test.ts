import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../../lib/trace/record/body.ts';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const FORM = `SAMLResponse=${'QUJD'.repeat(30_000)}&RelayState=x`;

describe('the body of a request', () => {
  test('a form keeps its fields, repeated ones too', () => {
    const formData = { SAMLResponse: ['PHNhbWw+'], RelayState: ['a', 'b'] };
    expect(bodyOf({ formData })).toEqual({
      form: [
        ['SAMLResponse', 'PHNhbWw+'],
        ['RelayState', 'a'],
        ['RelayState', 'b'],
      ],
    });
  });

  test('a value that is no UTF-8 is kept byte by byte', () => {
    const formData = { wa: ['wsignin1.0'], name: [Uint8Array.of(0xe9, 0x26).buffer] };
    expect(bodyOf({ formData })).toMatchObject({
      form: [
        ['wa', 'wsignin1.0'],
        ['name', 'é&'],
      ],
    });
  });

  test('raw parts become one text, however large a message is', () => {
    const half = FORM.length / 2;
    const raw = [{ bytes: bytes(FORM.slice(0, half)) }, { bytes: bytes(FORM.slice(half)) }];
    expect(bodyOf({ raw })).toEqual({ text: FORM });
  });

  test('raw bytes that are no text stay bytes', () => {
    expect(bodyOf({ raw: [{ bytes: Uint8Array.of(0xff, 0xfe, 0x41).buffer }] })).toEqual({
      base64: '//5B',
    });
  });

  test('a large body without a message is not kept, but counted', () => {
    const raw = [{ bytes: bytes('x'.repeat(20_000)) }];
    expect(bodyOf({ raw })).toEqual({ text: '', omitted: 20_000 });
    expect(bodyOf({ formData: { photo: ['y'.repeat(50_000)], title: ['t'] } })).toEqual({
      form: [],
      omitted: 50_011,
    });
  });

  test('of fifty megabytes that look like a message, the first is kept', () => {
    const part = new Uint8Array(10_000_000).fill(0x41);
    const start = new TextEncoder().encode('SAMLResponse=');
    const raw = [{ bytes: start.buffer }, ...Array.from({ length: 5 }, () => ({ bytes: part }))];
    const body = bodyOf({ raw });
    expect(body).toMatchObject({ omitted: 50_000_013 - 1_000_000 });
    expect(body && 'text' in body && body.text.length).toBe(1_000_000);
  });

  test.each([[null], [undefined], [{}], [{ raw: [] }], [{ raw: [{}] }]])('none in %j', (body) => {
    expect(bodyOf(body)).toBeNull();
  });
});
