import type { Text, TextKey } from './index.ts';

export const de: Record<TextKey, Text> = {
  'app.name': 'SAML Ferry',
  'side.sp': 'Service Provider',
  'side.idp': 'Identity Provider',
};
