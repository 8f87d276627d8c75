import type { Settings } from '../lib/model/view.ts';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

interface ChoicesProps {
  settings: Settings;
  /** The consoles that have a guard to turn off: id and name. */
  consoles: readonly (readonly [string, string])[];
  set(settings: Partial<Settings>): void;
}

const LANGUAGES = [
  ['en', 'English'],
  ['de', 'Deutsch'],
] as const;

/** The settings: language, and the guard of each console of the connection. */
export const Choices = ({ settings, consoles, set }: ChoicesProps) => {
  const say = useWords();
  const id = useId();
  return (
    <section class="more-part" aria-label={say('more.settings')}>
      <h2>{say('more.settings')}</h2>
      <div class="more-row between">
        <label for={id}>{say('more.language')}</label>
        <select
          id={id}
          class="input choice"
          value={settings.locale ?? ''}
          onChange={(event) => {
            const [chosen] = LANGUAGES.find(([tag]) => tag === event.currentTarget.value) ?? [null];
            set({ locale: chosen });
          }}
        >
          <option value="">{say('more.browserLanguage')}</option>
          {LANGUAGES.map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {consoles.map(([console, name]) => (
        <label key={console} class="more-row between">
          <span>{say('more.guard', { name })}</span>
          <input
            type="checkbox"
            checked={!settings.guardOff.includes(console)}
            onChange={(event) => {
              const others = settings.guardOff.filter((off) => off !== console);
              set({ guardOff: event.currentTarget.checked ? others : [...others, console] });
            }}
          />
        </label>
      ))}
    </section>
  );
};
