/**
 * SHA-1 and SHA-256 (FIPS 180-4) without waiting, since rules are synchronous and WebCrypto is not.
 * Used to compare fingerprints only, never to verify a signature.
 */
const rotl = (x: number, n: number): number => (x << n) | (x >>> (32 - n));
const rotr = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The message padded to whole blocks of 64 bytes, as big-endian words. */
const blocks = (message: Uint8Array): Uint32Array[] => {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(length - 4, (message.length << 3) >>> 0);
  return Array.from({ length: length / 64 }, (_, block) =>
    Uint32Array.from({ length: 16 }, (_, word) => view.getUint32(block * 64 + word * 4)),
  );
};

const hex = (words: Uint32Array): string =>
  Array.from(words, (w) => w.toString(16).padStart(8, '0')).join('');

const at = (words: Uint32Array, i: number): number => words[i] ?? 0;

/** Lower-case hex, 40 digits. */
export const sha1 = (message: Uint8Array): string => {
  const h = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (const block of blocks(message)) {
    const w = new Uint32Array(80);
    w.set(block);
    for (let t = 16; t < 80; t++)
      w[t] = rotl(at(w, t - 3) ^ at(w, t - 8) ^ at(w, t - 14) ^ at(w, t - 16), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = h;
    for (let t = 0; t < 80; t++) {
      const [f, k] =
        t < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : t < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : t < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotl(a, 5) + f + e + k + at(w, t)) | 0;
      [e, d, c, b, a] = [d, c, rotl(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((x, i) => {
      h[i] = at(h, i) + x;
    });
  }
  return hex(h);
};

/** The first 32 bits of the fractional parts of the roots of the first primes. */
const primes = Array.from({ length: 312 }, (_, i) => i).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);
const fraction = (x: number): number => ((x - Math.floor(x)) * 2 ** 32) >>> 0;
const K = Uint32Array.from(primes.slice(0, 64), (p) => fraction(Math.cbrt(p)));
const H = Uint32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)));

/** Lower-case hex, 64 digits. */
export const sha256 = (message: Uint8Array): string => {
  const state = H.slice();
  for (const block of blocks(message)) {
    const w = new Uint32Array(64);
    w.set(block);
    for (let t = 16; t < 64; t++) {
      const x = at(w, t - 15);
      const y = at(w, t - 2);
      const s0 = rotr(x, 7) ^ rotr(x, 18) ^ (x >>> 3);
      const s1 = rotr(y, 17) ^ rotr(y, 19) ^ (y >>> 10);
      w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let t = 0; t < 64; t++) {
      const s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(K, t) + at(w, t)) | 0;
      const s0 = rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => {
      state[i] = at(state, i) + x;
    });
  }
  return hex(state);
};
