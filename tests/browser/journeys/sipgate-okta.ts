import { okta } from '../consoles/okta.ts';
import { sipgate } from '../consoles/sipgate.ts';
import type { Journey } from './journey.ts';

/** Single values typed into a form framework, and a certificate as text. */
export const sipgateOkta: Journey = {
  name: 'sipgate × Okta',
  async cross({ ferry, hand, first, say }) {
    const open = {
      sp: () => ferry.open(sipgate.settings),
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
    await hand.press(beside, /^Connect sipgate with Okta$/);
    say('connected');
    await hand.press(idp, /^Fill \d fields? on this page$/);
    say('Okta is filled');
    await okta.finish(idp);
    await okta.moreDetails(idp);
    await hand.press(idp, /^Take \d values? from this page$/);
    say('Okta is saved, its values are taken');
    await hand.press(sp, /^Fill \d fields? on this page$/);
    say('sipgate is filled');
    await sipgate.save(sp);
    await sipgate.saved(sp);
    await sipgate.enable(sp);
    say('sipgate is saved and switched on');
    return { sp, idp };
  },
  signIn: (page) => sipgate.signIn(page),
};
