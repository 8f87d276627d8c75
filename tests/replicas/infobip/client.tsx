/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { pause, readState } from '../browser.ts';
import { SetUp } from './set-up.tsx';
import type { PageState } from './state.ts';

const state = readState<PageState>();

const MENU = ['Channels', 'People', 'Analytics', 'Developer tools', 'Account settings'];
const TABS = ['General', 'Security', 'Users and roles', 'Audit logs'];

const App = () => {
  const [open, setOpen] = useState(false);
  const panel = state.variant.flavour.includes('panel');
  const setUp = <SetUp state={state} close={() => setOpen(false)} />;
  return (
    <div className="shell">
      <nav className="sidebar">
        <strong className="logo">infobip</strong>
        {MENU.map((entry) => (
          <a key={entry} href="#/">
            {entry}
          </a>
        ))}
      </nav>
      <main>
        <p className="crumbs">Account settings</p>
        <div role="tablist" className="tabs">
          {TABS.map((tab) => (
            <button key={tab} type="button" role="tab" aria-selected={tab === 'Security'}>
              {tab}
            </button>
          ))}
        </div>
        {open && !panel ? setUp : <Security configure={() => setOpen(true)} />}
      </main>
      {open && panel && (
        <aside className="drawer" role="dialog" aria-modal="true" aria-label="SSO setup">
          {setUp}
        </aside>
      )}
    </div>
  );
};

const Security = ({ configure }: { configure: () => void }) => (
  <>
    <section className="box">
      <h2>Two-factor authentication</h2>
      <p>Users enter a code when they log in from a new device.</p>
    </section>
    <section className="box">
      <h2>Single Sign-On (SSO)</h2>
      <p>Let your users log in with the accounts of your identity provider.</p>
      <button type="button" onClick={configure}>
        Configure
      </button>
    </section>
  </>
);

const start = async (): Promise<void> => {
  await pause(state.variant.slow);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
};

void start();
