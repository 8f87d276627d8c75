import type { Body } from '../../model/exchange.ts';
import { toBase64 } from '../../saml/bytes.ts';
import { bytesOf, joined, latin1 } from './bytes.ts';
import { isFormOfMessage, looksLikeMessage } from './carries.ts';
import type { RequestBody } from './web.ts';

/** Larger than any message that an SP would take. */
const MOST = 1_000_000;
/** A body that carries no message is worth no more than this. */
const MOST_OTHER = 16_000;

const textOr = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const bytes = bytesOf(value);
  return bytes ? latin1(bytes) : '';
};

/** Without the fields beyond the limit, whose lengths `omitted` counts. */
const fitted = (form: [string, string][], most: number): Body => {
  let left = most;
  const kept = form.filter(([name, value]) => {
    left -= name.length + value.length;
    return left >= 0;
  });
  const omitted = [...form]
    .filter((field) => !kept.includes(field))
    .reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return omitted > 0 ? { form: kept, omitted } : { form };
};

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const rawBody = (parts: readonly Uint8Array[]): Body | null => {
  const { bytes, size } = joined(parts, MOST);
  if (size === 0) return null;
  const looks = looksLikeMessage(latin1(bytes));
  const kept = looks || bytes.length <= MOST_OTHER ? bytes : bytes.subarray(0, 0);
  const text = utf8(kept);
  const body: Body = text === null ? { base64: toBase64(kept) } : { text };
  return size > kept.length ? { ...body, omitted: size - kept.length } : body;
};

/** The body of a request; null where it has none, or only files. */
export const bodyOf = (body: RequestBody | null | undefined): Body | null => {
  if (body?.formData) {
    const form = Object.entries(body.formData).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, textOr(value)]),
    );
    return fitted(form, isFormOfMessage(form) ? MOST : MOST_OTHER);
  }
  return rawBody((body?.raw ?? []).flatMap(({ bytes }) => bytesOf(bytes) ?? []));
};
