import type { Oddity } from '../../model/protocol.ts';
import { toBase64 } from '../../saml/bytes.ts';

const compressed = async (text: string, format: 'deflate-raw' | 'deflate'): Promise<Uint8Array> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** Encodes XML as the message was that it stands for, with whatever was off about that. */
export const encodeAs = async (
  xml: string,
  address: boolean,
  oddities: readonly Oddity[],
): Promise<string> => {
  const odd = (one: Oddity): boolean => oddities.includes(one);
  if (odd('notEncoded')) return xml;
  const deflated = address ? !odd('notDeflated') : odd('deflated');
  const bytes = deflated
    ? await compressed(xml, odd('zlibHeader') ? 'deflate' : 'deflate-raw')
    : new TextEncoder().encode(xml);
  let text = toBase64(bytes);
  if (odd('unpadded')) text = text.replace(/=+$/, '');
  if (odd('urlAlphabet')) text = text.replace(/\+/g, '-').replace(/\//g, '_');
  if (odd('blanksForPlus')) text = text.replace(/\+/g, ' ');
  return odd('encodedTwice') ? encodeURIComponent(text) : text;
};
