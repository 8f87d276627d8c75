import type { UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { IconButton } from './Button.tsx';
import { useWords } from './words.ts';

/** The fields that the user has pointed at; each can be forgotten. */
export const Taught = ({ taught, act }: { taught: View['taught']; act: UiActions }) => {
  const say = useWords();
  if (taught.length === 0) return null;
  return (
    <section class="more-part" aria-label={say('more.taught')}>
      <h2>{say('more.taught')}</h2>
      {taught.map((one) => {
        const names = { field: one.label || say(`field.${one.field}`), name: one.name };
        return (
          <div key={`${one.place} ${one.page} ${one.field}`} class="more-row between">
            <span>{say('more.taughtOne', names)}</span>
            <IconButton
              icon="trash"
              name={say('more.unteachName', names)}
              press={() => act.unteach(one)}
            />
          </div>
        );
      })}
    </section>
  );
};
