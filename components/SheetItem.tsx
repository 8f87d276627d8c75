import type { GuideItem } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

/** One value of a step, whole; an unknown one is left open to be written in. */
export const SheetItem = ({ item, other }: { item: GuideItem; other: string }) => {
  const say = useWords();
  if (item.does === 'set')
    return (
      <li class="sheet-set">
        <b>{item.label}</b>
        <span>{item.value ?? '…'}</span>
      </li>
    );
  const path = item.other !== null && { label: item.other, console: other };
  if (item.does === 'take')
    return (
      <li class="sheet-take">
        <b>{item.label}</b>
        <Icon name="arrowRight" kind="points" />
        <span>{path && say('sheet.to', path)}</span>
      </li>
    );
  return (
    <li class="sheet-enter">
      <p>
        <b>{item.label}</b>
        {path && <span class="quiet"> {say('sheet.from', path)}</span>}
        {item.note !== null && <span class="sheet-form">{item.note}</span>}
      </p>
      {item.value === null ? (
        <span class="sheet-open">
          <span class="said">{say('sheet.open')}</span>
        </span>
      ) : (
        <bdi class="sheet-value" dir="ltr">
          {item.value}
        </bdi>
      )}
    </li>
  );
};
