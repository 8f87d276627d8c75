import { appId, appName, issuer, loginUrl, metadataUrl, objectId, user } from '../tenant.ts';
import type { View } from '../view.ts';
import type { SigningKey } from './key.ts';
import { isReady, type State } from './state.ts';

/** What a portal page may know. */
export const viewOf = (state: State, key: SigningKey): View => ({
  variant: state.variant,
  app: { name: appName, appId, objectId },
  basic: state.basic,
  claims: state.claims,
  signing: state.signing,
  certificate: {
    thumbprint: key.thumbprint,
    expires: key.expires.toISOString(),
    email: user['user.mail'],
  },
  urls: { metadata: metadataUrl, login: loginUrl, issuer, logout: loginUrl },
  ready: isReady(state),
});
