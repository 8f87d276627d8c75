import type { Field, Side, Values } from '../../lib/model/field.ts';
import type { SetUp } from '../../lib/model/finding.ts';

/** Texts that lie about, and may end where they don't belong. */
export interface Aside {
  /** Somebody else's certificate, and ones whose time is over or not yet come. */
  another: string;
  expired: string;
  future: string;
  privateKey: string;
  request: string;
  /** Others of the same identity provider, where its console offers any. */
  others: string[];
}

/** A set-up that works, as the extension sees it and with what it does not see. */
export interface Right extends Aside {
  setUp: SetUp;
  unseen: Record<Side, Values>;
  /** Both sides' values of their own, which are what may be mixed up. */
  own: Values;
  /** What both sides hold of each other. */
  held: Values;
}

/** What somebody did differently: values that one side holds, or choices of its own. */
export interface Change {
  holds?: Values;
  gives?: Values;
  unseen?: Values;
}

export interface Variation {
  what: string;
  side: Side;
  /** Null where there is no such value or choice, or nothing to change in it. */
  change(right: Right): Change | null;
}

/**
 * A mistake: whoever makes it means something else. Where a replica signs in all the same it is not
 * counted among those that break; an error about it then needs a reason.
 */
export interface Mistake extends Variation {
  /** Who says so: an error is right although a replica, or some software, lets it through. */
  demandedBy?: string;
}

/** A change of one held value; nothing where that stays the same. */
export const inField =
  (side: Side, field: Field, edit: (value: string, right: Right) => string | null | undefined) =>
  (right: Right): Change | null => {
    const value = right.setUp[side].holds[field];
    if (value === undefined) return null;
    const changed = edit(value, right);
    return changed === null || changed === undefined || changed === value
      ? null
      : { holds: { [field]: changed } };
  };
