/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { pause } from '../../browser.ts';
import type { Variant } from '../../replica.ts';
import { type AppView, has } from '../boot.ts';
import type { Settings } from '../settings.ts';
import { Configuration } from './configuration.tsx';
import { CheckBox, Row, TextArea, TextBox, Tick } from './controls.tsx';
import { Parameters } from './parameters.tsx';
import { Header, MoreActions, SideNav, type Tab } from './shell.tsx';
import { SsoTab } from './sso-tab.tsx';

/** Milliseconds from the first change to the variant's second rendering. */
const RERENDER = 300;

/** One app. The tabs share one Save, which is grey until something was changed. */
export const AppPage = ({ app, variant }: { app: AppView; variant: Variant }) => {
  const [tab, setTab] = useState<Tab>('Info');
  const [settings, setSettings] = useState(app.settings);
  const [saved, setSaved] = useState(app.settings);
  const [dirty, setDirty] = useState(false);
  const [note, setNote] = useState('');
  const [rendering, setRendering] = useState(0);
  const due = useRef(variant.rerender);
  const opened = useRef(false);
  const disabled = has(variant, 'readonly');

  const change = (more: Partial<Settings>): void => {
    if (has(variant, 'expired')) location.assign('/login');
    setSettings((before) => ({ ...before, ...more }));
    setDirty(true);
    setNote('');
  };
  const configure = (key: string, value: string): void => {
    change({});
    setSettings((before) => ({
      ...before,
      configuration: { ...before.configuration, [key]: value },
    }));
    if (!due.current) return;
    due.current = false;
    pause(RERENDER).then(() => setRendering(1));
  };
  const go = (next: Tab): void => {
    if (next === 'Configuration') opened.current = true;
    setTab(next);
  };
  const save = async (): Promise<void> => {
    const response = await fetch(`/api/apps/${app.id}`, {
      method: 'POST',
      body: JSON.stringify({ ...settings, opened: opened.current }),
    });
    if (response.status === 401) return location.assign('/login');
    const { errors }: { errors: string[] } = await response.json();
    if (errors.length > 0) return setNote(`${errors.join(', ')}: can't be blank`);
    setSaved(settings);
    setDirty(false);
    setNote('Successfully updated.');
  };

  return (
    <>
      <Header crumb="Applications" crumbHref="/admin2/apps" title={saved.displayName}>
        <MoreActions metadataHref={app.metadataHref} />
        {!disabled && (
          <button type="button" className="primary" disabled={!dirty} onClick={save}>
            Save
          </button>
        )}
      </Header>
      {note && (
        <div className="ol-toast" role="status">
          {note}
        </div>
      )}
      <div className="ol-body">
        <SideNav tab={tab} go={go} />
        <main>
          {tab === 'Info' && <Info settings={settings} change={change} disabled={disabled} />}
          {tab === 'Configuration' && (
            <Configuration
              key={rendering}
              values={settings.configuration}
              set={configure}
              disabled={disabled}
              encryption={saved.configuration.encrypt_assertion === '1'}
            />
          )}
          {tab === 'Parameters' && (
            <Parameters
              connector={app.connector}
              settings={settings}
              change={change}
              disabled={disabled}
            />
          )}
          {tab === 'SSO' && (
            <SsoTab
              app={app}
              variant={variant}
              settings={settings}
              change={change}
              disabled={disabled}
            />
          )}
          {tab === 'Access' && <Access settings={settings} change={change} disabled={disabled} />}
        </main>
      </div>
    </>
  );
};

interface TabProps {
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
  disabled: boolean;
}

const Info = ({ settings, change, disabled }: TabProps) => (
  <>
    <section>
      <h2>Portal</h2>
      <Row label="Display Name">
        <TextBox
          value={settings.displayName}
          set={(displayName) => change({ displayName })}
          disabled={disabled}
        />
      </Row>
      <Row label="Visible in portal">
        <CheckBox
          on={settings.visible}
          set={(visible) => change({ visible })}
          disabled={disabled}
        />
      </Row>
    </section>
    <section>
      <h2>Description</h2>
      <Row label="200 characters">
        <TextArea
          value={settings.description}
          set={(description) => change({ description })}
          disabled={disabled}
        />
      </Row>
    </section>
  </>
);

const Access = ({ settings, change, disabled }: TabProps) => (
  <section>
    <h2>Roles</h2>
    <Tick
      text="Default"
      on={settings.assigned}
      set={(assigned) => change({ assigned })}
      disabled={disabled}
    />
  </section>
);
