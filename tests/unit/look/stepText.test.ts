import { expect, test } from 'vitest';
import { stepText } from '../../../components/stepText.ts';

test.each([
  ['Okta: open “More details”.', 'Okta', 'Open “More details”.'],
  ['Okta, tab “Sign On”: open it.', 'Okta', 'Tab “Sign On”: open it.'],
  ['8x8 Connect publishes no entity ID.', '8x8 Connect', '8x8 Connect publishes no entity ID.'],
  ['Open “More details”.', 'Okta', 'Open “More details”.'],
  ['Open “More details”.', null, 'Open “More details”.'],
])('%s under %s', (text, name, shown) => {
  expect(stepText(text, name)).toBe(shown);
});
