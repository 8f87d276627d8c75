/** @jsxImportSource react */
import { useId, useState } from 'react';
import type { PageState, Send } from './state.ts';
import type { Words } from './words.ts';

interface Props {
  domains: PageState['saved']['domains'];
  words: Words;
  send: Send;
}

export const Domains = ({ domains, words, send }: Props) => {
  const [adding, setAdding] = useState(false);
  return (
    <section className="panel">
      <h2>{words.domains}</h2>
      <ul className="domains">
        {domains.map(({ name, verified, txt }) => (
          <li key={name}>
            <span className="domain">{name}</span>
            <span className={verified ? 'badge good' : 'badge'}>
              {verified ? words.verified : words.pending}
            </span>
            {!verified && (
              <p className="txt">
                {words.txt}: <code>{txt}</code>{' '}
                <button type="button" onClick={() => send('domains/check', {})}>
                  {words.check}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {adding ? (
        <AddDomain
          words={words}
          add={(name) => send('domains', { name }).then(() => setAdding(false))}
        />
      ) : (
        <button type="button" onClick={() => setAdding(true)}>
          {words.addDomain}
        </button>
      )}
    </section>
  );
};

const AddDomain = ({ words, add }: { words: Words; add: (name: string) => void }) => {
  const [name, setName] = useState('');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.domainName}</label>
      <input id={id} value={name} onChange={(event) => setName(event.target.value)} />
      <button type="button" onClick={() => add(name)}>
        {words.startVerification}
      </button>
    </div>
  );
};
