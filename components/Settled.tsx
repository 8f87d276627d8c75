import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Side } from '../lib/model/field.ts';
import { FIELDS } from '../lib/model/field.ts';
import type { Line } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { Water } from './Water.tsx';
import { useWords } from './words.ts';

/** A switch or choice on which both sides agree: there is no value to look at. */
export const isSettled = ({ field, state }: Line): boolean =>
  state === 'agrees' && ['choice', 'toggle'].includes(FIELDS[field].kind);

/** The settled lines as one, so that those with values have the room; pressing it unfolds them. */
export const Settled = (p: { owner: Side; count: number; children: ComponentChildren }) => {
  const say = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <li class="line agrees">
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
            <Water state="agrees" owner={p.owner} moved={false} />
          </span>
          <span class="bank idp settled">
            {say('crossing.settled')}
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
