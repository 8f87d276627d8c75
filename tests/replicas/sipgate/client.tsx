/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { lockControls, pause, post, readState } from '../browser.ts';
import { Domains } from './domains.tsx';
import { IdentityProvider } from './identity-provider.tsx';
import { ServiceProvider } from './service-provider.tsx';
import type { PageState } from './state.ts';
import { Toggle } from './toggle.tsx';
import { type Words, wordsOf } from './words.ts';

const first = readState<PageState>();

const App = () => {
  const [state, setState] = useState(first);
  const { variant } = first;
  const words = wordsOf(variant.language, variant.old);
  const send = async (path: string, body: unknown): Promise<void> => {
    const answer = await post<Omit<PageState, 'variant'>>(`/api/sso/${path}`, body);
    setState({ ...answer, variant });
  };
  return (
    <div className="shell">
      <Sidebar words={words} />
      <main>
        <p className="crumbs">{words.account}</p>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Domains domains={state.saved.domains} words={words} send={send} />
        {state.serviceProvider && (
          <>
            <ServiceProvider data={state.serviceProvider} words={words} variant={variant} />
            <IdentityProvider saved={state.saved} words={words} variant={variant} send={send} />
            <Toggle on={state.saved.enabled} words={words} send={send} />
          </>
        )}
      </main>
    </div>
  );
};

const Sidebar = ({ words }: { words: Words }) => (
  <nav className="sidebar">
    <strong className="logo">sipgate</strong>
    {words.nav.map((entry) => (
      <a
        key={entry}
        href="/account/sso"
        aria-current={entry === words.account ? 'page' : undefined}
      >
        {entry}
      </a>
    ))}
  </nav>
);

const start = async (): Promise<void> => {
  await pause(first.variant.slow);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(<App />);
  if (first.variant.flavour === 'readonly') lockControls(root, 'main button:not(.copy)');
};

void start();
