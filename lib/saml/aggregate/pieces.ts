import { declaredEncoding, utf16Of } from '../bytes.ts';
import { Problem } from './problem.ts';

/** Who watches a long reading: may end it, and is told how many bytes have been read. */
export interface Watch {
  signal?: AbortSignal | undefined;
  progress?: ((bytes: number) => void) | undefined;
}

/** As many bytes as tell the encoding; an XML declaration is shorter. */
const HEAD = 200;
/** What is decoded at once, however much the stream hands over. */
const STEP = 65_536;

const decoderFor = (head: Uint8Array): TextDecoder => {
  const declared = declaredEncoding(head);
  // Its declaration could be read byte by byte, so that it can't be UTF-16.
  const single = declared === null || /^utf-?(?:8|16)/i.test(declared) ? 'utf-8' : declared;
  try {
    return new TextDecoder(utf16Of(head) ?? single, { fatal: true });
  } catch {
    throw new Problem('notText');
  }
};

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

const decoded = (decoder: TextDecoder, bytes?: Uint8Array): string => {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Problem('notText');
  }
};

/**
 * The text of a stream of bytes, piece by piece: UTF-8, UTF-16 or what its XML declaration names. No
 * more than a piece is held. Rejects with the signal's reason when it is aborted.
 */
export async function* textPieces(
  stream: ReadableStream<Uint8Array>,
  { signal, progress }: Watch,
): AsyncGenerator<string> {
  const reader = stream.getReader();
  let head = new Uint8Array() as Uint8Array;
  let decoder: TextDecoder | null = null;
  let read = 0;
  try {
    for (let end = false; !end; ) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      end = done;
      let bytes = value ?? new Uint8Array();
      read += bytes.length;
      if (decoder === null) {
        head = joined(head, bytes);
        if (head.length < HEAD && !done) continue;
        decoder = decoderFor(head);
        bytes = head;
      }
      for (let at = 0; at < bytes.length; at += STEP) {
        signal?.throwIfAborted();
        yield decoded(decoder, bytes.subarray(at, at + STEP));
      }
      progress?.(read);
    }
    if (decoder) yield decoded(decoder);
  } finally {
    await reader.cancel().catch(() => {});
  }
}
