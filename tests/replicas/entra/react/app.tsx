/** @jsxImportSource react */
import { useEffect, useMemo, useState } from 'react';
import { loadView } from '../client/api.ts';
import { labelsFor } from '../labels.ts';
import type { View } from '../view.ts';
import { BasicPanel } from './basic-panel.tsx';
import { Cards } from './cards.tsx';
import { PageProvider } from './context.ts';
import { SigningPanel } from './signing-panel.tsx';

export type PanelKind = 'basic' | 'signing';

/** The whole working surface of the SAML page, without the shell. */
export function App({ initial }: { initial: View }) {
  const [view, setView] = useState(initial);
  const [panel, setPanel] = useState<PanelKind | null>(null);
  const [certificateShown, showCertificate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => showCertificate(true), initial.variant.late);
    return () => clearTimeout(timer);
  }, [initial]);
  const page = useMemo(
    () => ({
      view,
      labels: labelsFor(view.variant, view.app.name),
      certificateShown,
      refresh: async () => setView(await loadView()),
    }),
    [view, certificateShown],
  );
  const { labels } = page;
  const commands = [labels.uploadMetadata, labels.changeMode, labels.testApp, labels.feedback];
  return (
    <PageProvider value={page}>
      <div className="ms-CommandBar" role="menubar" aria-label={labels.pageTitle}>
        {commands.map((text) => (
          <button
            key={text}
            type="button"
            role="menuitem"
            className="ms-Button ms-CommandBarItem-link"
            disabled={text === labels.testApp && !view.ready}
          >
            {text}
          </button>
        ))}
      </div>
      <main className="ms-page">
        <h3 className="ms-heading">{labels.heading}</h3>
        <p>{labels.intro}</p>
        <Cards open={setPanel} />
      </main>
      {panel === 'basic' && <BasicPanel close={() => setPanel(null)} />}
      {panel === 'signing' && <SigningPanel close={() => setPanel(null)} />}
    </PageProvider>
  );
}
