/** Portal hosts of all clouds (Microsoft's "National clouds"), each with the page in its hash. */
const PORTAL =
  '^https://(?:[a-z0-9-]+\\.)?(?:portal\\.azure\\.(?:com|us|cn)|entra\\.microsoft\\.(?:com|us)|entra\\.microsoftonline\\.cn)/';

/** Blades written in React run in a frame of their own host, whose address does not name the page. */
export const FRAME =
  '^https://[a-z0-9-]*\\.?reactblade(?:-[a-z]+)?\\.portal\\.azure\\.(?:net|us|cn)/';

/** The single sign-on blade: `…/ManagedAppMenuBlade/~/SignOn/…`, old and new form of the link. */
export const SIGN_ON = `${PORTAL}[^#]*#[^#]*Microsoft_AAD_[A-Za-z]+/[^#]*/SignOn(?:[/?&]|$)`;

/** *Attributes & Claims*, a blade with an address of its own. */
export const CLAIMS_BLADE = `${PORTAL}[^#]*#[^#]*Microsoft_AAD_[A-Za-z]+/SamlClaimsConfigurationBlade`;

/** The gallery, over which the pane *Create your own application* opens. */
export const GALLERY = `${PORTAL}[^#]*#[^#]*AppGallery`;

export const PATH_TO_SAML = {
  en: ['Entra ID > Enterprise apps > your app > Single sign-on > SAML'],
  de: ['Entra ID > Unternehmens-Apps > Ihre App > Einmaliges Anmelden > SAML'],
} as const;
