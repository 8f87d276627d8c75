import type { View } from '../view.ts';

export type Route =
  | { page: 'home' | 'signOn' | 'claims' }
  /** `claim`: place in the list, or `nameid`, or `new`. */
  | { page: 'claim'; claim: string };

const blades =
  /^#(?:@[^/]+\/)?(?:view|blade)\/Microsoft_AAD_IAM\/(?<blade>\w+)(?:\/(?:~\/)?(?<item>SignOn))?(?<rest>\/.*)?$/;

/** The page that a hash names, whichever order its ids have. */
export function routeOf(hash: string, app: View['app']): Route {
  const { blade, item, rest = '' } = blades.exec(hash)?.groups ?? {};
  if (!rest.includes(app.objectId)) return { page: 'home' };
  if (blade === 'ManagedAppMenuBlade' && item !== undefined) return { page: 'signOn' };
  if (blade === 'SamlClaimsConfigurationBladeV2') return { page: 'claims' };
  if (blade === 'SamlClaimsEditClaimBladeV2')
    return { page: 'claim', claim: /\/claim\/(\w+)/.exec(rest)?.[1] ?? 'new' };
  return { page: 'home' };
}

const ids = (app: View['app']) => `objectId/${app.objectId}/appId/${app.appId}`;

export const hashes = {
  signOn: (app: View['app']) =>
    `#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/${ids(app)}/preferredSingleSignOnMode/saml/servicePrincipalType/Application/fromNav/`,
  claims: (app: View['app']) =>
    `#view/Microsoft_AAD_IAM/SamlClaimsConfigurationBladeV2/${ids(app)}`,
  claim: (app: View['app'], claim: string) =>
    `#view/Microsoft_AAD_IAM/SamlClaimsEditClaimBladeV2/federatedSsoConfigurationIdentifier/${app.objectId}/claim/${claim}`,
};
