/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { hasFlavour } from '../../flavour.ts';
import { saveBasic } from '../client/api.ts';
import { basicOf, type Draft, draftOf } from '../client/draft.ts';
import type { BasicConfig } from '../view.ts';
import { usePage } from './context.ts';
import { Panel } from './panel.tsx';
import { RowList } from './row-list.tsx';
import { tellShell } from './shell.ts';
import { SingleField } from './single-field.tsx';

const rerenderAfter = 150;

/** "Basic SAML Configuration" on controlled inputs: what React didn't hear of is not there. */
export function BasicPanel({ close }: { close: () => void }) {
  const { view, labels, refresh } = usePage();
  const [draft, setDraft] = useState(() => draftOf(view.basic, hasFlavour(view.variant, 'oneRow')));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const dirty = JSON.stringify(basicOf(draft)) !== JSON.stringify(view.basic);
  const generation = useRerender(view.variant.rerender && dirty);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    setSaving(true);
    const faults = await saveBasic(view.app.objectId, basicOf(draft));
    setErrors(faults);
    if (Object.keys(faults).length === 0) {
      await refresh();
      tellShell('saved');
    }
    setSaving(false);
  };
  const say = (field: keyof BasicConfig) => {
    if (!(field in errors)) return '';
    return basicOf(draft)[field].length === 0 ? labels.mustNotBeEmpty : labels.badUrl;
  };
  return (
    <Panel title={labels.basic} dirty={dirty} canSave={dirty && !saving} save={save} close={close}>
      <RowList
        key={`identifiers ${generation}`}
        caption={labels.identifier}
        help={labels.identifierHelp}
        placeholder={labels.enterIdentifier}
        add={labels.addIdentifier}
        rows={draft.identifiers}
        change={(identifiers) => change({ identifiers })}
        error={say('identifierUris')}
      />
      <RowList
        key={`replyUrls ${generation}`}
        caption={labels.replyUrl}
        help={labels.replyUrlHelp}
        placeholder={labels.enterReplyUrl}
        add={labels.addReplyUrl}
        rows={draft.replyUrls}
        change={(replyUrls) => change({ replyUrls })}
        error={say('replyUrls')}
      />
      <SingleField
        caption={labels.signOnUrlOptional}
        help={labels.signOnUrlHelp}
        placeholder={labels.enterSignOnUrl}
        value={draft.signOnUrl}
        change={(signOnUrl) => change({ signOnUrl })}
        error={say('signOnUrl')}
      />
      <SingleField
        caption={labels.relayState}
        help={labels.relayStateHelp}
        placeholder={labels.enterRelayState}
        value={draft.relayState}
        change={(relayState) => change({ relayState })}
        error={say('relayState')}
      />
      <SingleField
        caption={labels.logoutUrl}
        help={labels.logoutUrlHelp}
        placeholder={labels.enterLogoutUrl}
        value={draft.logoutUrl}
        change={(logoutUrl) => change({ logoutUrl })}
        error={say('logoutUrl')}
      />
    </Panel>
  );
}

/** Counts up once, a moment after `begin`: rows keyed by it are mounted anew. */
function useRerender(begin: boolean): number {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (!begin) return;
    const timer = setTimeout(() => setGeneration(1), rerenderAfter);
    return () => clearTimeout(timer);
  }, [begin]);
  return generation;
}
