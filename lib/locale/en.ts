/** English texts of the user interface. Console labels live in the console definitions. */
export const en = {
  'app.name': 'SAML Ferry',
  'side.sp': 'Service provider',
  'side.idp': 'Identity provider',
} as const;
