import { pause } from '../../browser.ts';
import { app } from './app.ts';
import { apps } from './apps.ts';
import { boot } from './boot.ts';
import { accessEditor, mappingEditor, providerEditor } from './editors.ts';
import { organization, thirdParty } from './organization.ts';
import { delegate, h } from './wiz.ts';

const { prefix } = boot;

/** Addresses change by history, without a load; the login's prefix stays. */
const go = (path: string): void => {
  history.pushState(null, '', `${prefix}${path}`);
  draw();
};

const view = (): HTMLElement => {
  const path = location.pathname.slice(prefix.length);
  if (path === '/ac/apps/unified') return apps(go);
  if (path === '/ac/security/ssocert') return organization();
  if (path === '/ac/security/sso') return thirdParty();
  const [, spid, part] = /^\/ac\/apps\/saml\/(\d{12})(?:\/([a-z]+))?$/.exec(path) ?? [];
  const known = boot.apps.find((one) => one.spid === spid);
  if (!known) return h('c-wiz', {}, h('h1', {}, 'Admin console'));
  const done = (): void => go(`/ac/apps/saml/${known.spid}`);
  if (part === 'serviceprovider') return providerEditor(known, done);
  if (part === 'attributes') return mappingEditor(known, done);
  if (part === 'servicestatus') return accessEditor(known, done);
  return app(known, go);
};

const draw = (): void => {
  const root = document.getElementById('yDmH0d');
  const left = root?.lastElementChild;
  // The view that is left stays, hidden, until the next.
  for (const old of [...(root?.children ?? [])]) if (old !== left) old.remove();
  if (left instanceof HTMLElement) {
    left.hidden = true;
    left.setAttribute('aria-hidden', 'true');
  }
  root?.append(view());
};

const start = async (): Promise<void> => {
  await pause(boot.slow);
  delegate(document.body);
  window.addEventListener('popstate', draw);
  draw();
};

void start();
