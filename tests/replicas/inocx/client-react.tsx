/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { pause, post, readState } from '../browser.ts';
import { Form } from './form-react.tsx';
import type { PageState } from './index.ts';
import { type Words, wordsOf } from './words.ts';

const first = readState<PageState>();
const { variant } = first;
const words = wordsOf(variant.old);

const Users = ({ state, set }: { state: PageState; set: (state: PageState) => void }) => (
  <main>
    <h1>{words.users}</h1>
    {state.users.map(({ email, connectors }) => (
      <section key={email} aria-label={email}>
        <h2>{words.userCard}</h2>
        <p>{email}</p>
        <button type="button" role="tab">
          {words.connectors}
        </button>
        {state.connectors
          .filter(({ reference }) => !connectors.includes(reference))
          .map(({ name, reference }) => (
            <button
              type="button"
              key={reference}
              onClick={async () => set(await post('/api/users/link', { email, reference }))}
            >
              {words.link} {name}
            </button>
          ))}
      </section>
    ))}
  </main>
);

const List = ({ state }: { state: PageState }) => (
  <ul className="connectors">
    {state.connectors.map((one) => (
      <li key={one.reference}>
        {one.name} · {one.type === 'saml' ? 'SAML V2' : 'OAUTH2'}
        <Wheel words={words} address={one.loginAddress} />
      </li>
    ))}
  </ul>
);

const Wheel = ({ address }: { words: Words; address: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-label={words.wheel} onClick={() => setOpen(!open)}>
        ⚙
      </button>
      {open && (
        <button
          type="button"
          role="menuitem"
          onClick={() => navigator.clipboard.writeText(address)}
        >
          {words.copyLogin}
        </button>
      )}
    </>
  );
};

const App = () => {
  const [state, set] = useState(first);
  const [open, setOpen] = useState(false);
  const send = async (values: unknown): Promise<string | null> => {
    const answer = await post<PageState & { error: string | null }>('/api/sso/connectors', values);
    if (answer.error) return answer.error;
    set(answer);
    setOpen(false);
    return null;
  };
  return (
    <div className="shell">
      <nav>
        <strong>Maker</strong>
        <a href="/maker/users">{words.users}</a>
        <a href="/maker/sso-connectors">{words.connectors}</a>
      </nav>
      {location.pathname.startsWith('/maker/users') ? (
        <Users state={state} set={set} />
      ) : (
        <main>
          <h1>{words.connectors}</h1>
          <button type="button" onClick={() => setOpen(true)}>
            {words.create}
          </button>
          <List state={state} />
        </main>
      )}
      {open && <Form state={state} words={words} send={send} close={() => setOpen(false)} />}
    </div>
  );
};

const start = async (): Promise<void> => {
  await pause(variant.slow);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
};

void start();
