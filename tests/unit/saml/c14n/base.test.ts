import { expect, it } from 'vitest';
import { joinBase } from '../../../../lib/saml/c14n/base.ts';

// Canonical XML 1.1, 2.4 and appendix A; those of dots alone as xmlsec1 joins them.
it.each([
  ['http://x/y/', 'z', 'http://x/y/z'],
  ['http://x/y/z', '../w', 'http://x/w'],
  ['http://x', 'z', 'http://x/z'],
  ['http://x/y?q', '?r', 'http://x/y?r'],
  ['http://x/y', '', 'http://x/y'],
  ['http://x/y', '//z/w', 'http://z/w'],
  ['http://x/y', 'urn:z', 'urn:z'],
  ['http://x/y', '/a/../b', 'http://x/b'],
  ['a/b', 'c', 'a/c'],
  ['..', 'c', '../c'],
  ['../d/', '..', '../'],
  ['..', '..', '../..'],
  ['../../g/..', '../d/', '../../../d/'],
])('%s and %s: %s', (outer, inner, joined) => {
  expect(joinBase(outer, inner)).toBe(joined);
});
