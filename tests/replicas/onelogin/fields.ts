/** The form *Configuration* of SAML Custom Connector (Advanced), in its order on the screen. */
export interface FormField {
  /** As in the `configuration` object of OneLogin's API. */
  key: string;
  label: string;
  hint?: string;
  control: 'text' | 'select' | 'check' | 'area';
  /** Of a select; what is saved is the place in the list. */
  options?: readonly string[];
  value: string;
  required?: boolean;
}

const text = (key: string, label: string, more: Partial<FormField> = {}): FormField => ({
  key,
  label,
  control: 'text',
  value: '',
  ...more,
});
const select = (key: string, label: string, options: readonly string[]): FormField => ({
  key,
  label,
  control: 'select',
  options,
  value: '0',
});
const check = (key: string, label: string): FormField => ({
  key,
  label,
  control: 'check',
  value: '0',
});

const MINUTES = '* Required - Specifies time period, in minutes, the assertion is valid for.';
const REQUIRED = { required: true } as const;

export const FIELDS: readonly FormField[] = [
  text('relaystate', 'RelayState'),
  text('audience', 'Audience (EntityID)'),
  text('recipient', 'Recipient'),
  text('validator', 'ACS (Consumer) URL Validator*', { ...REQUIRED, hint: '*Required.' }),
  text('consumer_url', 'ACS (Consumer) URL*', { ...REQUIRED, hint: '*Required' }),
  text('logout_url', 'Single Logout URL'),
  text('login', 'Login URL'),
  text('saml_notbefore', 'SAML not valid before', { ...REQUIRED, hint: MINUTES, value: '3' }),
  text('saml_notonorafter', 'SAML not valid on or after', {
    ...REQUIRED,
    hint: MINUTES,
    value: '3',
  }),
  select('saml_initiater_id', 'SAML initiator', ['OneLogin', 'Service Provider']),
  select('saml_nameid_format_id', 'SAML nameID format', [
    'Email',
    'Transient',
    'Persistent',
    'Unspecified',
  ]),
  select('saml_issuer_type', 'SAML issuer type', ['Specific', 'Generic']),
  select('saml_sign_element', 'SAML signature element', ['Response', 'Assertion', 'Both']),
  check('encrypt_assertion', 'Encrypt assertion'),
  select('saml_encryption_method_id', 'SAML encryption method', [
    'TRIPLEDES-CBC',
    'AES-128-CBC',
    'AES-192-CBC',
    'AES-256-CBC',
  ]),
  check('saml_nameid_format_id_slo', 'Send NameID Format in SLO Request'),
  check('generate_attribute_value_tags', 'Generate AttributeValue tag for empty values'),
  text('saml_sessionnotonorafter', 'SAML sessionNotOnOrAfter', { value: '1440' }),
  check('sign_slo_request', 'Sign SLO Request'),
  check('sign_slo_response', 'Sign SLO Response'),
];

/** Shown once encryption is on and saved. */
export const PUBLIC_KEY: FormField = {
  key: 'public_key',
  label: 'Public key',
  control: 'area',
  value: '',
};

/** What the help said until about 2019. */
export const OLD_VALIDATOR_HINT =
  '*Required. Regular expression - Validates the ACS URL when initiated by an AuthnRequest';

export const ALGORITHMS: readonly string[] = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

/** Values that a parameter may have. */
export const VALUES = [
  '- No default -',
  'Email',
  'Email name part',
  'First Name',
  'Last Name',
  'Username',
  'UUID',
  'OneLogin ID',
  'User Roles',
  'MemberOf',
  'Department',
  '- Macro -',
] as const;
