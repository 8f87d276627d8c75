import { addCertificate, boot } from './boot.ts';
import { addresses, certificate, later, save } from './values.ts';
import { button, h } from './wiz.ts';

const { words } = boot;

/** Security > Authentication > SSO with SAML applications: the customer's own values. */
export const organization = (): HTMLElement =>
  h(
    'c-wiz',
    {},
    h('h1', {}, words.idpDetails),
    h('p', {}, words.idpHelp),
    later((idp) => [
      ...addresses(idp),
      ...idp.certificates.flatMap((one, i) => certificate(`${words.certificate} ${i + 1}`, one)),
    ]),
    h('h2', {}, words.certificates),
    h('p', {}, words.certificatesHelp),
    button(words.addAnother, async () => {
      await addCertificate();
      location.reload();
    }),
    h('h2', {}, words.idpMetadata),
    later((idp) => [
      button(words.downloadMetadata, () => save('GoogleIDPMetadata.xml', idp.metadata)),
    ]),
  );

/** *SSO with third-party IdP*: the other direction, where Google is the service provider. */
export const thirdParty = (): HTMLElement => {
  const entered = (label: string): HTMLElement => h('label', {}, label, h('input', {}));
  const shown = (label: string, value: string): HTMLElement =>
    h('div', {}, h('div', {}, label), h('div', {}, value));
  return h(
    'c-wiz',
    {},
    h('h1', {}, 'Third-party SSO profile'),
    ...['SSO profile name', 'IDP entity ID', 'Sign-in page URL', 'Sign-out page URL'].map(entered),
    h('h2', {}, 'SP Details'),
    shown(words.entityId, 'https://accounts.google.com/samlrp/02wlm7fb184ibr4'),
    shown(words.acsUrl, 'https://accounts.google.com/samlrp/02wlm7fb184ibr4/acs'),
  );
};
