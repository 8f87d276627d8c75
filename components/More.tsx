import './more.css';
import type { Connection } from '../lib/model/connection.ts';
import type { Field } from '../lib/model/field.ts';
import type { Surface, UiActions } from '../lib/model/ui.ts';
import type { View } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Choices } from './Choices.tsx';
import { Paste } from './Paste.tsx';
import { Roles } from './Roles.tsx';
import { Taught } from './Taught.tsx';
import { useWords } from './words.ts';

interface MoreProps {
  view: View;
  surface: Surface;
  busy: boolean;
  act: UiActions;
}

/** A value of the service provider's own, and no stand-in for it. */
const gives = ({ sp }: Connection, field: Field): boolean => {
  const capture = sp.gives[field];
  return !!capture && capture.value !== '' && capture.from.how !== 'temporary';
};

/** Everything beside the journey: adding, exporting, settings, other windows. */
export const More = ({ view, surface, busy, act }: MoreProps) => {
  const say = useWords();
  const { connection } = view;
  const consoles = [connection?.sp.console, connection?.idp.console].flatMap((id) =>
    id ? [[id, view.names[id] ?? id] as const] : [],
  );
  return (
    <div class="more">
      <Paste busy={busy} paste={act.paste} drop={act.drop} />
      {connection?.sp.console === 'clevertap' && <Roles copy={act.copy} read={act.textOf} />}
      {connection && (
        <section class="more-part" aria-label={say('more.connection')}>
          <h2>{say('more.connection')}</h2>
          <p class="quiet">{say('more.exportHelp')}</p>
          <div class="more-row">
            <Button icon="download" press={act.exportSetUp}>
              {say('more.export')}
            </Button>
            {gives(connection, 'acsUrl') && gives(connection, 'spEntityId') && (
              <Button icon="download" press={act.exportSpMetadata}>
                {say('more.spMetadata')}
              </Button>
            )}
            <Button icon="undo" press={() => act.apply({ type: 'undone' })}>
              {say('more.undo')}
            </Button>
          </div>
        </section>
      )}
      <section class="more-part" aria-label={say('more.guides')}>
        <h2>{say('more.guides')}</h2>
        <p class="quiet">{say('more.guidesHelp')}</p>
        <div class="more-row">
          <Button icon="steps" press={() => act.openGuide('pair')}>
            {say('more.guidesOpen')}
          </Button>
        </div>
      </section>
      <Taught taught={view.taught} act={act} />
      {view.here && (
        <section class="more-part" aria-label={say('snapshot.title')}>
          <h2>{say('snapshot.title')}</h2>
          <p class="quiet">{say('more.snapshotHelp')}</p>
          <div class="more-row">
            <Button icon="download" busy={busy} press={act.snapshot}>
              {say('tab.snapshot')}
            </Button>
          </div>
        </section>
      )}
      <Choices settings={view.settings} consoles={consoles} set={act.set} />
      {surface !== 'page' && (
        <section class="more-part" aria-label={say('more.windows')}>
          <h2>{say('more.windows')}</h2>
          <div class="more-row">
            <Button icon="maximize" press={() => act.open('page')}>
              {say('more.page')}
            </Button>
          </div>
        </section>
      )}
      <p class="quiet">{say('more.private')}</p>
    </div>
  );
};
