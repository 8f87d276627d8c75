import './switcher.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { NameForm } from './NameForm.tsx';
import { Pill } from './Pill.tsx';
import { Title } from './Title.tsx';
import { useWords } from './words.ts';

type Asking = 'nothing' | 'new' | 'rename' | 'delete';

/** The list of connections, and what can be done with them. Escape closes it. */
export const Switcher = (p: { view: View; act: UiActions; close(): void }) => {
  const say = useWords();
  const [asking, setAsking] = useState<Asking>('nothing');
  const panel = useRef<HTMLElement>(null);
  const { connection, connections } = p.view;
  useLayoutEffect(() => panel.current?.querySelector('button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (asking === 'nothing') p.close();
    else setAsking('nothing');
  };
  const then = (deed: () => void) => () => {
    deed();
    p.close();
  };
  return (
    <section
      id="connections"
      class="switcher"
      ref={panel}
      aria-label={say('head.connections')}
      onKeyDown={onKeyDown}
    >
      <ul>
        {connections.map(({ id, name, agree, total }) => (
          <li key={id}>
            <button
              type="button"
              class="switcher-item"
              aria-current={id === connection?.id ? 'true' : undefined}
              onClick={then(() => p.act.choose(id))}
            >
              {id === connection?.id ? <Icon name="check" /> : <span class="icon" />}
              <Title name={name} />
              <Pill agree={agree} total={total} />
            </button>
          </li>
        ))}
      </ul>
      {asking === 'nothing' && (
        <div class="switcher-deeds">
          <Button icon="plus" press={() => setAsking('new')}>
            {say('switch.new')}
          </Button>
          {connection && (
            <>
              <Button icon="pencil" press={() => setAsking('rename')}>
                {say('switch.rename')}
              </Button>
              <Button icon="trash" press={() => setAsking('delete')}>
                {say('switch.delete')}
              </Button>
            </>
          )}
        </div>
      )}
      {asking === 'new' && (
        <NameForm
          name=""
          deed={say('switch.create')}
          give={(name) => then(() => p.act.create(name))()}
          cancel={() => setAsking('nothing')}
        />
      )}
      {asking === 'rename' && connection && (
        <NameForm
          name={connection.name}
          deed={say('switch.save')}
          give={(name) => then(() => p.act.apply({ type: 'renamed', name }))()}
          cancel={() => setAsking('nothing')}
        />
      )}
      {asking === 'delete' && connection && (
        <div class="switcher-sure" role="alertdialog" aria-label={say('switch.delete')}>
          <p>{say('switch.sure', { name: connection.name })}</p>
          <Button kind="danger" icon="trash" press={then(() => p.act.remove(connection.id))}>
            {say('switch.delete')}
          </Button>
          <Button press={() => setAsking('nothing')}>{say('switch.keep')}</Button>
        </div>
      )}
    </section>
  );
};
