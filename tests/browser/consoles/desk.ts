import type { Locator, Page } from 'playwright';
import type { Field } from '../../../lib/model/field.ts';
import type { Variant } from '../../replicas/replica.ts';
import type { Ferry } from '../ferry.ts';
import type { SignIn } from './sign-in.ts';

/** A console, in the steps that an admin takes there whatever stands at the other side. */
interface Desk {
  /** As in the console's definition. */
  id: string;
  name: string;
  /** What the replica is set to where the usual one does not do (claims that no field carries). */
  variant?: Partial<Variant>;
  /** The console's page, as far as an admin gets before anything of the other side is known. */
  open(ferry: Ferry): Promise<Page>;
  /** From there to where the other side's values are entered. */
  toTake(page: Page): Promise<Page>;
  /** Saves what was entered, and waits until it is stored. */
  save(page: Page): Promise<void>;
  /** Where each of its own values stands on the open page, or the button or link that copies it. */
  shows?(page: Page): Places;
  /** The control for each value that the open page takes. */
  holds?(page: Page): Places;
}

/** Attribute names that an SP wants, each with what of the user it is made of. */
export type Attributes = Readonly<Record<string, 'displayName' | 'mail'>>;

export type Places = Partial<Record<Field, Locator>>;

export interface IdpDesk extends Desk {
  /** Its own values stand before those of the SP in its wizard, and are gone afterwards. */
  showsFirst?: boolean;
  /** To where its own values stand; from the page as `save` left it, or as it was opened. */
  toShow(page: Page): Promise<Page>;
  /** From there to a page with the rest of them. */
  toShowMore?(page: Page): Promise<Page>;
  /** The replica's flavour in which an app sends the claims that CleverTap wants. */
  claimsReady?: string;
  /** Enters the claims that an SP wants beside the NameID, where its values are entered. */
  claim?(page: Page, attributes: Attributes): Promise<void>;
  /** What no value carries: users assigned, access switched on. */
  finish?(page: Page): Promise<void>;
}

export interface SpDesk extends Desk {
  /** Its own values appear only once the IdP's are saved. */
  showsAfterSave?: boolean;
  /** The button that answers what the extension asks of values that the console does not publish. */
  answer?: RegExp;
  attributes?: Attributes;
  /** Another way in, for what stands where nothing can be filled. */
  otherWay?: { isNeeded(page: Page): Promise<boolean>; take(page: Page): Promise<void> };
  /** What only the admin knows (a name, a domain), entered before saving. */
  complete?(page: Page): Promise<void>;
  /** The switch at the end. */
  enable?(page: Page): Promise<void>;
  /** Signs in the way users will, to `ok` or the reason against it. */
  signIn(page: Page): Promise<SignIn>;
}
