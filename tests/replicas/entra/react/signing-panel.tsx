/** @jsxImportSource react */
import { useState } from 'react';
import { saveSigning } from '../client/api.ts';
import { signingAlgorithms, signingOptions } from '../view.ts';
import { usePage } from './context.ts';
import { Dropdown } from './dropdown.tsx';
import { Panel } from './panel.tsx';
import { tellShell } from './shell.ts';

/** "SAML Signing Certificate". */
export function SigningPanel({ close }: { close: () => void }) {
  const { view, labels, refresh } = usePage();
  const [signing, setSigning] = useState(view.signing);
  const dirty = JSON.stringify(signing) !== JSON.stringify(view.signing);
  const save = async () => {
    await saveSigning(view.app.objectId, signing);
    await refresh();
    tellShell('saved');
  };
  return (
    <Panel
      title={labels.signingCertificate}
      dirty={dirty}
      canSave={dirty}
      save={save}
      close={close}
    >
      <Dropdown
        caption={labels.signingOption}
        options={signingOptions.map((value) => ({ value, text: labels.options[value] }))}
        chosen={signing.option}
        choose={(option) => setSigning({ ...signing, option })}
      />
      <Dropdown
        caption={labels.signingAlgorithm}
        options={signingAlgorithms.map((value) => ({ value, text: value }))}
        chosen={signing.algorithm}
        choose={(algorithm) => setSigning({ ...signing, algorithm })}
      />
    </Panel>
  );
}
