import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import { BUTTON } from '../hand.ts';
import type { Journey } from './journey.ts';

/** Single values typed into a form framework, and a certificate as text. */
export const sipgateOkta: Journey = {
  name: 'sipgate × Okta',
  async prepare({ replicas }, variants = {}) {
    await replicas.sipgate?.reset(variants.sp);
    await replicas.okta?.reset(variants.idp);
  },
  async cross({ ferry, hand, first, variants, say }) {
    const classic = /classic/.test(variants?.idp?.flavour ?? '') || variants?.idp?.old;
    const open = {
      sp: async () => {
        const page = await ferry.open(sipgate.settings);
        await sipgate.verifyDomain(page);
        return page;
      },
      idp: async () => {
        const page = await ferry.open(okta.wizard);
        await okta.nameApp(page);
        return page;
      },
    };
    const start = { sp: first === 'sp' ? await open.sp() : null };
    const idp = await open.idp();
    const sp = start.sp ?? (await open.sp());
    say('both consoles are open');

    const beside = first === 'sp' ? idp : sp;
    await hand.press(beside, BUTTON.connect('sipgate', 'Okta'));
    say('connected');
    await hand.press(idp, BUTTON.fill);
    say('Okta is filled');
    await okta.finish(idp);
    await hand.press(await okta.showValues(idp, classic), BUTTON.take);
    say('Okta is saved, its values are taken');
    await hand.press(sp, BUTTON.fill);
    say('sipgate is filled');
    await sipgate.save(sp);
    await sipgate.saved(sp);
    await sipgate.enable(sp);
    say('sipgate is saved and switched on');
    return { sp, idp };
  },
  signIn: (page) => sipgate.signIn(page),
};
