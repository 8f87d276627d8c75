/** The one tenant, application and user of the replica: four different GUIDs, as at the original. */
export const tenantId = '6c1f2a58-93d4-4e0b-a7c5-1b8e4f7d2a90';
export const appId = '2f7b9c14-5e83-4d6a-9b1f-8c0d3e5a7f42';
export const objectId = 'b93d5e07-1a6c-4f28-8e54-7d9f0c2b6a13';
export const appName = 'CleverTap';

export const portalHosts = ['portal.azure.com', 'entra.microsoft.com'] as const;
export const loginHost = 'login.microsoftonline.com';
export const frameHost = 'sandbox-1.reactblade.portal.azure.net';

/** With the trailing slash, which is part of the value. */
export const issuer = `https://sts.windows.net/${tenantId}/`;
export const loginUrl = `https://${loginHost}/${tenantId}/saml2`;
export const metadataUrl = `https://${loginHost}/${tenantId}/federationmetadata/2007-06/federationmetadata.xml?appid=${appId}`;

/** The hash of the SAML page as today's portal writes it. */
export const signOnHash = `#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${objectId}/appId/${appId}/preferredSingleSignOnMode/saml/servicePrincipalType/Application/fromNav/`;

export const user = {
  'user.userprincipalname': 'mia.berg@example.com',
  'user.mail': 'mia.berg@example.com',
  'user.givenname': 'Mia',
  'user.surname': 'Berg',
  'user.displayname': 'Mia Berg',
  'user.objectid': '0e8d4b62-7f35-4c19-a2d0-5b6c9e1f8d37',
} as const;

export type Source = keyof typeof user;

export const sources = Object.keys(user) as Source[];
