import './nav.css';
import type { Screen } from '../lib/model/ui.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

const SCREENS = [
  ['crossing', 'swap'],
  ['steps', 'steps'],
  ['signIn', 'signIn'],
  ['more', 'more'],
] as const;

/** The views, at the bottom. */
export const Nav = ({ screen, show }: { screen: Screen; show(screen: Screen): void }) => {
  const say = useWords();
  return (
    <nav class="nav" aria-label={say('nav.name')}>
      {SCREENS.map(([name, icon]) => (
        <button
          key={name}
          type="button"
          aria-current={name === screen ? 'page' : undefined}
          onClick={() => show(name)}
        >
          <Icon name={icon} />
          {say(`nav.${name}`)}
        </button>
      ))}
    </nav>
  );
};
