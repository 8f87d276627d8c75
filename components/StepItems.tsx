import './items.css';
import type { GuideItem } from '../lib/model/view.ts';
import { Label } from './Label.tsx';
import { Middle } from './Middle.tsx';
import { useWords } from './words.ts';

/** What is read, entered or chosen in one step; values in the short form of the crossing. */
export const StepItems = ({ items }: { items: readonly GuideItem[] }) => {
  const say = useWords();
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.field}>
          <b>
            <Label text={item.label} />
          </b>
          {item.does === 'set' ? (
            <span> = {item.value ?? '…'}</span>
          ) : (
            item.other !== null && (
              <span class="quiet">
                {' '}
                {say(item.does === 'take' ? 'steps.to' : 'steps.from', { label: item.other })}
              </span>
            )
          )}
          {item.does === 'enter' && item.note !== null && <span class="quiet"> ({item.note})</span>}
          {item.does === 'enter' && item.value !== null && (
            <span class="items-value">
              <Middle field={item.field} value={item.value} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
