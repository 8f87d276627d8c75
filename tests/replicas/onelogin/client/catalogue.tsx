/** @jsxImportSource react */
import { useState } from 'react';
import { post } from '../../browser.ts';
import type { Boot } from '../boot.ts';
import { CheckBox, Row, TextArea, TextBox } from './controls.tsx';
import { Header } from './shell.tsx';

type Of<V extends Boot['view']> = Extract<Boot, { view: V }>;

export const Apps = ({ apps }: Pick<Of<'apps'>, 'apps'>) => (
  <>
    <Header crumb="Applications" crumbHref="/admin2/apps" title="Applications">
      <a className="button primary" href="/admin2/apps/find">
        Add App
      </a>
    </Header>
    <main className="ol-list">
      <input className="ol-input" placeholder="search company apps..." />
      {apps.length === 0 && <p>No company apps have been added.</p>}
      {apps.map(({ name, href }) => (
        <a key={href} href={href}>
          {name}
        </a>
      ))}
    </main>
  </>
);

export const Find = ({ connectors }: Pick<Of<'find'>, 'connectors'>) => {
  const [query, setQuery] = useState('');
  const found = connectors.filter(({ name }) =>
    query.split(/\s+/).every((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  return (
    <>
      <Header crumb="Applications" crumbHref="/admin2/apps" title="Find Applications" />
      <main className="ol-list">
        <input
          className="ol-input"
          aria-label="Find Applications"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {found.map(({ name, type, href }) => (
          <a key={name} href={href}>
            <b>{name}</b> OneLogin, Inc. <small>{type}</small>
          </a>
        ))}
      </main>
    </>
  );
};

/** The first Save makes the app; before it there is nothing to configure. */
export const Add = ({ connector }: Pick<Of<'add'>, 'connector'>) => {
  const [displayName, setDisplayName] = useState(connector);
  const save = async (): Promise<void> => {
    const { href } = await post<{ href?: string }>('/api/apps', { displayName });
    if (href) location.assign(href);
  };
  return (
    <>
      <Header crumb="App Listing" crumbHref="/admin2/apps/find" title={`Add ${connector}`}>
        <a className="button" href="/admin2/apps/find">
          Cancel
        </a>
        <button type="button" className="primary" onClick={save}>
          Save
        </button>
      </Header>
      <div className="ol-body">
        <nav className="ol-nav">
          <a className="active" href="#Configuration">
            Configuration
          </a>
        </nav>
        <main>
          <section>
            <h2>Portal</h2>
            <Row label="Display Name">
              <TextBox value={displayName} set={setDisplayName} disabled={false} />
            </Row>
            <Row label="Visible in portal">
              <CheckBox on set={() => {}} disabled={false} />
            </Row>
          </section>
          <section>
            <h2>Description</h2>
            <Row label="200 characters">
              <TextArea value="" set={() => {}} disabled={false} />
            </Row>
          </section>
        </main>
      </div>
    </>
  );
};
