import './header.css';
import { useRef, useState } from 'preact/hooks';
import type { Surface, UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Logo } from './Logo.tsx';
import { bankNames } from './names.ts';
import { Pill } from './Pill.tsx';
import { Switcher } from './Switcher.tsx';
import { Title } from './Title.tsx';
import { useWords } from './words.ts';

/** Which connection, how far it is, and the way to the others. */
export const Header = ({
  view,
  surface,
  act,
}: {
  view: View | null;
  surface: Surface;
  act: UiActions;
}) => {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const connection = view?.connection;
  const summary = view?.connections.find(({ id }) => id === connection?.id);
  const subtitle = view && connection && say(`phase.${view.phase}`, bankNames(view, say));
  const name = connection ? <Title name={connection.name} /> : say('app.name');
  return (
    <header class="head">
      <div class="head-bar">
        <Logo size={28} />
        <div class="head-name">
          <h1>
            {view && view.connections.length > 0 ? (
              <button
                ref={opener}
                type="button"
                class="head-opener"
                aria-expanded={open}
                aria-controls="connections"
                onClick={() => setOpen(!open)}
              >
                {name}
                <span class="said">, {say('head.connections')}</span>
                <Icon name="chevronDown" />
              </button>
            ) : (
              name
            )}
          </h1>
          <div class="head-state">
            <p class="quiet">{subtitle ?? say('app.tagline')}</p>
            {summary && <Pill agree={summary.agree} total={summary.total} />}
          </div>
        </div>
        {surface === 'popup' && (
          <IconButton icon="panel" name={say('head.panel')} press={() => act.open('sidepanel')} />
        )}
      </div>
      {open && view && <Switcher view={view} act={act} close={close} />}
    </header>
  );
};
