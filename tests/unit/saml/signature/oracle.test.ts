import { expect, it } from 'vitest';
import { compare } from '../../../oracle/compare.ts';

// Most of the time goes to starting xmlsec1, once for each signature that it rejects.
it('xmlsec1 says the same of 200 generated and changed documents', {
  timeout: 120_000,
}, async () => {
  const { signatures, accepted, wronglyValid, wronglyRefused } = await compare(200, 2026);
  expect(wronglyValid).toEqual([]);
  expect(wronglyRefused).toEqual([]);
  // Both verdicts are put to the test.
  expect(accepted).toBeGreaterThan(100);
  expect(signatures - accepted).toBeGreaterThan(80);
});
