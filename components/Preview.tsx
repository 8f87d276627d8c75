import './preview.css';
import type { FillItem } from '../lib/model/fill.ts';
import { tidy } from '../lib/model/label.ts';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';
import { Middle } from './Middle.tsx';
import { isWords } from './value.ts';
import { useWords } from './words.ts';

/** What a fill will do, before it does it: field, old value, new value. */
export const Preview = ({ items, sp }: { items: readonly FillItem[]; sp: string }) => {
  const say = useWords();
  return (
    <section class="preview" aria-label={say('next.preview')}>
      <h2 class="group-name">{say('next.preview')}</h2>
      <ul>
        {items.map(({ field, frame, selector, label, from, to, temporary }) => (
          <li key={`${frame} ${selector}`}>
            <span class="preview-label">
              <span>
                <Label text={tidy(label)} />
              </span>
              {temporary && <span class="badge">{say('next.temporary')}</span>}
            </span>
            <span class={`preview-values ${isWords(field) ? 'inline' : ''}`}>
              {from !== '' && (
                <del>
                  <span class="said">{say('next.before', { value: '' })}</span>
                  <Middle field={field} value={from} />
                </del>
              )}
              {from !== '' && isWords(field) && <Icon name="arrowRight" kind="points" />}
              <Middle field={field} value={to} />
            </span>
          </li>
        ))}
      </ul>
      {items.some(({ temporary }) => temporary) && (
        <p class="quiet">{say('next.temporaryWhy', { sp })}</p>
      )}
    </section>
  );
};
