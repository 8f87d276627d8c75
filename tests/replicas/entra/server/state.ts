import { hasFlavour } from '../../flavour.ts';
import type { Variant } from '../../replica.ts';
import type { BasicConfig, Claims, Signing } from '../view.ts';

export interface State {
  variant: Variant;
  basic: BasicConfig;
  claims: Claims;
  signing: Signing;
  /** The user is assigned to the application. */
  assigned: boolean;
  /** `ended` leads every page of the portal to the login. */
  session: 'open' | 'ended' | 'renewed';
}

const xmlsoap = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

const usualClaims: Claims = {
  nameId: { format: 'email', source: 'user.userprincipalname' },
  additional: [
    { name: 'emailaddress', namespace: xmlsoap, source: 'user.mail' },
    { name: 'givenname', namespace: xmlsoap, source: 'user.givenname' },
    { name: 'name', namespace: xmlsoap, source: 'user.userprincipalname' },
    { name: 'surname', namespace: xmlsoap, source: 'user.surname' },
  ],
};

/** CleverTap reads `name` and `email`, so the namespace has been cleared. */
const cleverTapClaims: Claims = {
  nameId: { format: 'email', source: 'user.mail' },
  additional: [
    { name: 'name', namespace: '', source: 'user.displayname' },
    { name: 'email', namespace: '', source: 'user.mail' },
  ],
};

const usualVariant: Variant = {
  language: 'en',
  old: false,
  slow: 0,
  late: 0,
  rerender: false,
  flavour: '',
};

const NOTHING: BasicConfig = {
  identifierUris: [],
  replyUrls: [],
  defaultIdentifier: '',
  defaultReplyUrl: '',
  signOnUrl: '',
  relayState: '',
  logoutUrl: '',
};

/** What an admin who may only look finds there. */
const OTHERS: BasicConfig = {
  ...NOTHING,
  identifierUris: ['https://intranet.example/saml'],
  replyUrls: ['https://intranet.example/saml/acs'],
  defaultIdentifier: 'https://intranet.example/saml',
  defaultReplyUrl: 'https://intranet.example/saml/acs',
};

/** A fresh application: nothing of step 1 saved, the user assigned. */
export function freshState(variant: Partial<Variant> = {}): State {
  const whole = { ...usualVariant, ...variant };
  return {
    variant: whole,
    basic: structuredClone(hasFlavour(whole, 'readonly') ? OTHERS : NOTHING),
    claims: structuredClone(hasFlavour(whole, 'claimsReady') ? cleverTapClaims : usualClaims),
    signing: { option: 'TokenOnly', algorithm: 'SHA-256' },
    assigned: true,
    session: 'open',
  };
}

/** Downloads and sign-in need an identifier and a reply URL. */
export const isReady = ({ basic }: State): boolean =>
  basic.identifierUris.length > 0 && basic.replyUrls.length > 0;
