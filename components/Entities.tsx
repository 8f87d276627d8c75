import './entities.css';
import { useMemo, useState } from 'preact/hooks';
import type { EntityChoice, UiActions } from '../lib/model/ui.ts';
import { Button } from './Button.tsx';
import { Plain } from './Plain.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

interface EntitiesProps {
  choice: EntityChoice;
  act: UiActions;
}

/** Who needs more of them searches. */
const SHOWN = 50;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

const Reading = ({ choice }: { choice: EntityChoice }) => {
  const say = useWords();
  const id = useId();
  const { read, size } = choice.progress ?? { read: 0, size: 1 };
  return (
    <>
      <label for={id}>
        {say('entities.reading', {
          name: choice.name || say('more.addLabel'),
          read: megabytes(read),
          size: megabytes(size),
        })}
      </label>
      <progress id={id} value={read} max={size} />
    </>
  );
};

const Search = ({ choice, act }: EntitiesProps) => {
  const say = useWords();
  const id = useId();
  const [sought, setSought] = useState('');
  const matching = useMemo(() => {
    const words = sought.toLowerCase().split(/\s+/);
    return choice.options.filter(({ entityId }) =>
      words.every((word) => entityId.toLowerCase().includes(word)),
    );
  }, [choice.options, sought]);
  const shown = matching.slice(0, SHOWN);
  const count = { n: shown.length, total: choice.options.length };
  return (
    <>
      <h2>{say('entities.title')}</h2>
      <p class="quiet">{say('entities.of', { name: choice.name || say('more.addLabel') })}</p>
      <label for={id}>{say('entities.search')}</label>
      <input
        id={id}
        type="search"
        class="input"
        spellcheck={false}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {say(shown.length === 0 ? 'entities.none' : 'entities.shown', count)}
      </p>
      <ul>
        {shown.map(({ entityId, side }) => (
          <li key={`${side} ${entityId}`}>
            <button
              type="button"
              class="entity"
              aria-label={say('entities.take', { entity: entityId, side: say(`side.${side}`) })}
              onClick={() => act.takeEntity(entityId, side)}
            >
              <span class="entity-id">
                <Plain text={entityId} />
              </span>
              <span class="quiet">{say(`side.${side}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Of metadata that holds several entities, or one in several roles, the user takes one. */
export const Entities = ({ choice, act }: EntitiesProps) => {
  const say = useWords();
  return (
    <section class="entities" aria-label={say('entities.title')}>
      {choice.progress ? <Reading choice={choice} /> : <Search choice={choice} act={act} />}
      <div>
        <Button press={act.dropChoice}>{say('entities.cancel')}</Button>
      </div>
    </section>
  );
};
