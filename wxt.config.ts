import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Nothing but the extension's own files; no network at all from its pages. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

const CONTEXT = fileURLToPath(new URL('lib/browser/page/context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact()],
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { 'wxt/utils/content-script-context': CONTEXT } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Consoles are reached by the static matches of the content script; see README, "Permissions".
    // `activeTab` and `scripting`: pointing, snapshots and pages of other products, when the icon is pressed.
    // `webRequest` and `alarms`: recording sign-ins, on the hosts that the user allows when one begins.
    permissions: ['storage', 'activeTab', 'scripting', 'webRequest', 'alarms'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_name__' },
    ...(command === 'build' ? { content_security_policy: { extension_pages: CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'saml-ferry@saml-ferry.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
