import { clevertap } from '../consoles/clevertap.ts';
import { entra } from '../consoles/entra.ts';
import { BUTTON, nextStep } from '../hand.ts';
import type { Journey, Variants } from './journey.ts';

/** The claims that CleverTap wants are set already: SAML Ferry carries values, not claims. */
const withClaims = (variants: Variants) => ({
  ...variants.idp,
  flavour: `claimsReady ${variants.idp?.flavour ?? ''}`,
});

const isFramed = (variants: Variants = {}): boolean => /frame/.test(variants.idp?.flavour ?? '');

/** The older CleverTap page, which takes metadata XML. */
export const clevertapMetadataEntra: Journey = {
  name: 'CleverTap (metadata) × Entra',
  async prepare({ replicas }, variants = {}) {
    await replicas.clevertap?.reset({ ...variants.sp, flavour: 'old' });
    await replicas.entra?.reset(withClaims(variants));
  },
  async cross({ ferry, hand, first, variants, say }) {
    const addresses = [clevertap.settings, entra.singleSignOn];
    if (first === 'idp') addresses.reverse();
    const pages = [];
    for (const address of addresses) pages.push(await ferry.open(address));
    if (first === 'idp') pages.reverse();
    const [sp, idp] = pages;
    if (!sp || !idp) throw new Error('Two pages were opened.');
    const surface = entra.surface(idp, isFramed(variants));
    say('both consoles are open');

    await hand.press(first === 'sp' ? idp : sp, BUTTON.connect('CleverTap', 'Microsoft Entra ID'));
    await entra.editBasic(surface);
    await hand.press(idp, BUTTON.fill);
    await entra.save(idp, surface);
    await entra.closePane(surface);
    say('Entra is filled and saved');
    await hand.press(idp, BUTTON.take);
    say('its values and metadata are taken');
    await hand.press(sp, BUTTON.fill);
    await clevertap.uniqueDomain(sp);
    await clevertap.save(sp);
    await clevertap.saved(sp);
    say('CleverTap is filled and saved');
    return { sp, idp };
  },
  signIn: (page) => clevertap.signIn(page, 'acme'),
};

/** Today's CleverTap page: temporary values at the IdP first, since its own appear after Create. */
export const clevertapEntra: Journey = {
  name: 'CleverTap × Entra',
  async prepare({ replicas }, variants = {}) {
    await replicas.clevertap?.reset(variants.sp);
    await replicas.entra?.reset(withClaims(variants));
  },
  async cross({ ferry, hand, first, variants, say }) {
    const open = {
      sp: async () => {
        const page = await ferry.open(clevertap.settings);
        await clevertap.openPanel(page);
        return page;
      },
      idp: () => ferry.open(entra.singleSignOn),
    };
    const early = first === 'sp' ? await open.sp() : null;
    const idp = await open.idp();
    const sp = early ?? (await open.sp());
    const surface = entra.surface(idp, isFramed(variants));
    say('both consoles are open');

    await hand.press(first === 'sp' ? idp : sp, BUTTON.connect('CleverTap', 'Microsoft Entra ID'));
    await entra.editBasic(surface);
    await hand.press(idp, BUTTON.fill);
    await entra.save(idp, surface);
    await entra.closePane(surface);
    say('Entra is saved with temporary values');
    await hand.press(idp, BUTTON.take);
    await hand.press(sp, BUTTON.fill);
    if (variants?.sp?.flavour === 'upload') {
      say(await hand.look(sp, nextStep));
      await clevertap.pasteCertificate(sp);
      await hand.press(sp, BUTTON.fill);
    }
    await clevertap.nameAndDomain(sp);
    await clevertap.create(sp);
    await clevertap.created(sp);
    say('CleverTap is created and shows its own values');
    await entra.editBasic(surface);
    await hand.press(idp, BUTTON.fill);
    await entra.save(idp, surface);
    say('Entra is saved with the values of CleverTap');
    return { sp, idp };
  },
  signIn: (page) => clevertap.signIn(page, 'mia.berg@example.com'),
};
