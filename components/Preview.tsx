import './preview.css';
import type { FillItem } from '../lib/model/fill.ts';
import { Middle } from './Middle.tsx';
import { inOneLine } from './value.ts';
import { useWords } from './words.ts';

/** What a fill will do, before it does it: field, old value, new value. */
export const Preview = ({ items, sp }: { items: readonly FillItem[]; sp: string }) => {
  const say = useWords();
  return (
    <section class="preview" aria-label={say('next.preview')}>
      <h2 class="group-name">{say('next.preview')}</h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.frame} ${item.selector}`}>
            <span class="preview-label">
              {item.label}
              {item.temporary && <span class="badge">{say('next.temporary')}</span>}
            </span>
            <span class="preview-values">
              {item.from !== '' && (
                <del>
                  <span class="said">{say('next.before', { value: '' })}</span>
                  <Middle text={inOneLine(item.field, item.from, say)} />
                </del>
              )}
              <Middle text={inOneLine(item.field, item.to, say)} />
            </span>
          </li>
        ))}
      </ul>
      {items.some((item) => item.temporary) && (
        <p class="quiet">{say('next.temporaryWhy', { sp })}</p>
      )}
    </section>
  );
};
