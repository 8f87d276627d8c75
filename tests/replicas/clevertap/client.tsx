/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { lockControls, pause, post, readState } from '../browser.ts';
import { ConnectionView } from './connection.tsx';
import { Panel } from './panel.tsx';
import { Sidebar } from './sidebar.tsx';
import type { PageState } from './state.ts';
import { wordsOf } from './words.ts';

const first = readState<PageState>();
const { variant } = first;
const words = wordsOf(variant.old);

const App = () => {
  const [connection, setConnection] = useState(first.connection);
  const [open, setOpen] = useState(false);
  const send = async (action: string, body: unknown): Promise<string | null> => {
    const answer = await post<PageState>(`/api/sso/${action}`, body);
    setConnection(answer.connection);
    if (!answer.error) setOpen(false);
    return answer.error ?? null;
  };
  return (
    <div className="shell">
      <Sidebar />
      <main>
        <p className="crumbs">Organization / SSO</p>
        <h1>SSO</h1>
        {connection ? (
          <ConnectionView connection={connection} words={words} variant={variant} send={send} />
        ) : (
          <section className="empty">
            <h2>No SAML connection yet</h2>
            <p>Let your team log in to CleverTap with the accounts of your identity provider.</p>
            <button type="button" className="primary" onClick={() => setOpen(true)}>
              {words.create}
            </button>
          </section>
        )}
      </main>
      {open && <Panel words={words} variant={variant} send={send} close={() => setOpen(false)} />}
    </div>
  );
};

/** Flavour `shadow`: everything in an open shadow root, style sheet included. */
const mountPoint = (root: HTMLElement): Element => {
  if (variant.flavour !== 'shadow') return root;
  const shadow = root.attachShadow({ mode: 'open' });
  const style = document.querySelector('link[rel=stylesheet]');
  if (style) shadow.append(style.cloneNode());
  return shadow.appendChild(document.createElement('div'));
};

const start = async (): Promise<void> => {
  await pause(variant.slow);
  const root = document.getElementById('root');
  if (!root) return;
  const place = mountPoint(root);
  createRoot(place).render(<App />);
  if (variant.flavour === 'readonly') lockControls(root, 'footer .primary');
};

void start();
