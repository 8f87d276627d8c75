import type { Page } from 'playwright';
import type { Side } from '../../../lib/model/field.ts';
import type { Variant } from '../../replicas/replica.ts';
import type { Attributes, IdpDesk, SpDesk } from '../consoles/desk.ts';
import { BUTTON, nextStep } from '../hand.ts';
import type { Journey, Variants } from './journey.ts';

/** A desk's own switches, and those of a test; flavours add up. */
const variantOf = (
  { variant = {} }: SpDesk | IdpDesk,
  given: Partial<Variant> = {},
): Partial<Variant> => ({
  ...variant,
  ...given,
  flavour: [variant.flavour, given.flavour].filter(Boolean).join(' '),
});

/** The journey of any pair: what the two consoles ask of every admin, and the extension between. */
export const pair = (sp: SpDesk, idp: IdpDesk, name = `${sp.name} × ${idp.name}`): Journey => ({
  name,
  async prepare({ replicas }, variants: Variants = {}) {
    await replicas[sp.id]?.reset(variantOf(sp, variants.sp));
    const claims = sp.attributes && idp.claimsReady ? { flavour: idp.claimsReady } : {};
    const ready = { ...idp, variant: { ...idp.variant, ...claims } };
    await replicas[idp.id]?.reset(variantOf(ready, variants.idp));
  },
  async cross({ ferry, hand, first, say }) {
    const early = first === 'sp' ? await sp.open(ferry) : null;
    const at = { idp: await idp.open(ferry), sp: early ?? (await sp.open(ferry)) };
    say('both consoles are open');

    const last: Side = first === 'sp' ? 'idp' : 'sp';
    await hand.press(at[last], BUTTON.connect(sp.name, idp.name));
    if (sp.answer) await hand.press(at[last], sp.answer);
    say('connected');
    /** Everything that a page of the IdP takes and gives, saved where it took something. */
    const serve = async (
      go: (page: Page) => Promise<Page>,
      due: boolean,
      attributes?: Attributes,
    ) => {
      // A page of values may open beside the app's own.
      const page = await go(at.idp);
      const done = await hand.carry(page, due);
      if (attributes) await idp.claim?.(page, attributes);
      if (done.includes('fill')) await idp.save(page);
    };
    const take = async () => {
      await serve(idp.toShow, false);
      if (idp.toShowMore) await serve(idp.toShowMore, false);
      say(`${idp.name} has given its values`);
    };
    const fill = async (attributes?: Attributes) => {
      await serve(idp.toTake, true, attributes);
      say(`${idp.name} is filled and saved`);
    };
    // Where each side's values come before or after it is filled, neither waits for stand-ins.
    const late = idp.showsFirst && sp.showsAfterSave;
    if (idp.showsFirst) await take();
    if (!late) await fill(sp.attributes);
    if (!idp.showsFirst) await take();
    at.sp = await sp.toTake(at.sp);
    await hand.carry(at.sp, true);
    if (await sp.otherWay?.isNeeded(at.sp)) {
      say(await hand.look(at.sp, nextStep));
      await sp.otherWay?.take(at.sp);
      await hand.carry(at.sp, true);
    }
    await sp.complete?.(at.sp);
    await sp.save(at.sp);
    say(`${sp.name} is filled and saved`);
    if (sp.showsAfterSave) await fill(late ? sp.attributes : undefined);
    await sp.enable?.(at.sp);
    await idp.finish?.(at.idp);
    return at;
  },
  signIn: (page) => sp.signIn(page),
});
