import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Side } from '../lib/model/field.ts';
import { otherSide } from '../lib/model/field.ts';
import type { Line } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { useId } from './useId.ts';
import { isWords } from './value.ts';
import { Water } from './Water.tsx';
import { useWords } from './words.ts';

/** A switch or choice that needs no look: both sides agree on it, or the page with it was not open yet. */
export const settledAs = ({ field, state, values, owner }: Line): 'agrees' | 'captured' | null => {
  if (!isWords(field)) return null;
  if (state === 'captured') return values[otherSide(owner)] === null ? state : null;
  return state === 'agrees' ? state : null;
};

interface SettledProps {
  owner: Side;
  state: 'agrees' | 'captured';
  count: number;
  children: ComponentChildren;
}

/** Such lines as one, so that those with values have the room; pressing it unfolds them. */
export const Settled = (p: SettledProps) => {
  const say = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <li class={`line ${p.state}`}>
        <button
          type="button"
          class="line-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span class="bank sp">
            <span class="bank-label">{say('crossing.settings', { n: p.count })}</span>
          </span>
          <span class="water">
            <Water state={p.state} owner={p.owner} moved={false} />
          </span>
          <span class="bank idp settled">
            {say(p.state === 'agrees' ? 'crossing.settled' : 'crossing.notSeen')}
            <Icon name="chevronDown" />
          </span>
        </button>
      </li>
      <li id={id} class="line" hidden={!open}>
        {open && <ul class="lines">{p.children}</ul>}
      </li>
    </>
  );
};
