import type { Replica } from '../replica.ts';
import { keeper } from '../variant.ts';
import { newSigningKey, type SigningKey } from './server/key.ts';
import { loginAnswer } from './server/login.ts';
import { portalAnswer } from './server/portal.ts';
import { freshState } from './server/state.ts';
import { loginHost, portalHosts } from './tenant.ts';

/**
 * Microsoft Entra ID with one non-gallery application.
 * Flavours, in any number: `frame` (the SAML page drawn by React in a frame of another origin),
 * `oidc` (the notice that the application is no SAML one), `oneRow` (lists begin with an empty
 * row), `claimsReady` (claims as CleverTap wants them), `readonly` (an admin who may look at what is set
 * up and change nothing), `expired` (the session ends while the pane is being filled; not in a frame).
 */
export function entra(): Replica {
  let state = freshState();
  let made: Promise<SigningKey> | undefined;
  const key = () => {
    made ??= newSigningKey(new Date());
    return made;
  };
  return {
    id: 'entra',
    hosts: [...portalHosts, loginHost, '*.reactblade.portal.azure.net'],
    reset(variant) {
      state = freshState(variant);
    },
    async handle(request) {
      const answer = request.url.hostname === loginHost ? loginAnswer : portalAnswer;
      return answer(request, state, await key());
    },
    keep: keeper(
      () => state,
      (kept) => {
        state = kept;
      },
    ),
    saved: () => structuredClone({ ...state }),
  };
}
