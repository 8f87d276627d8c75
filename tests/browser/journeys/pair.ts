import type { Side } from '../../../lib/model/field.ts';
import type { Variant } from '../../replicas/replica.ts';
import type { IdpDesk, SpDesk } from '../consoles/desk.ts';
import { BUTTON } from '../hand.ts';
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
    say('connected');
    const take = async () => {
      at.idp = await idp.toShow(at.idp);
      await hand.press(at.idp, BUTTON.take);
      say(`${idp.name} has given its values`);
    };
    const fill = async () => {
      at.idp = await idp.toTake(at.idp);
      await hand.press(at.idp, BUTTON.fill);
      await idp.save(at.idp);
      say(`${idp.name} is filled and saved`);
    };
    if (idp.showsFirst) await take();
    await fill();
    if (sp.attributes) await idp.claim?.(at.idp, sp.attributes);
    if (!idp.showsFirst) await take();
    at.sp = await sp.toTake(at.sp);
    await hand.press(at.sp, BUTTON.fill);
    await sp.complete?.(at.sp);
    await sp.save(at.sp);
    say(`${sp.name} is filled and saved`);
    if (sp.showsAfterSave) await fill();
    await sp.enable?.(at.sp);
    await idp.finish?.(at.idp);
    return at;
  },
  signIn: (page) => sp.signIn(page),
});
