import { clevertap } from '../consoles/clevertap.ts';
import { entra } from '../consoles/entra.ts';
import type { Journey } from './journey.ts';

/** The older CleverTap page, which takes metadata XML. */
export const clevertapMetadataEntra: Journey = {
  name: 'CleverTap (metadata) × Entra',
  async prepare({ replicas }) {
    await replicas.clevertap?.reset({ flavour: 'old' });
    await replicas.entra?.reset({ flavour: 'claimsReady' });
  },
  async cross({ ferry, hand, first, say }) {
    const addresses = [clevertap.settings, entra.singleSignOn];
    if (first === 'idp') addresses.reverse();
    const pages = [];
    for (const address of addresses) pages.push(await ferry.open(address));
    if (first === 'idp') pages.reverse();
    const [sp, idp] = pages;
    if (!sp || !idp) throw new Error('Two pages were opened.');
    say('both consoles are open');

    await hand.press(first === 'sp' ? idp : sp, /^Connect CleverTap with Microsoft Entra ID$/);
    await entra.editBasic(idp);
    await hand.press(idp, /^Fill \d fields? on this page$/);
    await entra.save(idp, idp);
    await entra.closePane(idp);
    say('Entra is filled and saved');
    await hand.press(idp, /^Take \d values? from this page$/);
    say('its values and metadata are taken');
    await hand.press(sp, /^Fill \d fields? on this page$/);
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
  async prepare({ replicas }) {
    await replicas.clevertap?.reset({});
    await replicas.entra?.reset({ flavour: 'claimsReady' });
  },
  async cross({ ferry, hand, first, say }) {
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
    say('both consoles are open');

    await hand.press(first === 'sp' ? idp : sp, /^Connect CleverTap with Microsoft Entra ID$/);
    await entra.editBasic(idp);
    await hand.press(idp, /^Fill \d fields? on this page$/);
    await entra.save(idp, idp);
    await entra.closePane(idp);
    say('Entra is saved with temporary values');
    await hand.press(idp, /^Take \d values? from this page$/);
    await hand.press(sp, /^Fill \d fields? on this page$/);
    await clevertap.nameAndDomain(sp);
    await clevertap.create(sp);
    await clevertap.created(sp);
    say('CleverTap is created and shows its own values');
    await entra.editBasic(idp);
    await hand.press(idp, /^Fill \d fields? on this page$/);
    await entra.save(idp, idp);
    say('Entra is saved with the values of CleverTap');
    return { sp, idp };
  },
  signIn: (page) => clevertap.signIn(page, 'mia.berg@example.com'),
};
