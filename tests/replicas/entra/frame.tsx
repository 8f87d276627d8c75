/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { lockControls, pause, readState } from '../browser.ts';
import { hasFlavour } from '../flavour.ts';
import { App } from './react/app.tsx';
import { Notice } from './react/notice.tsx';
import type { View } from './view.ts';

async function start(view: View): Promise<void> {
  await pause(view.variant.slow);
  const root = document.getElementById('root');
  if (root === null) return;
  if (hasFlavour(view.variant, 'readonly')) lockControls(root, '.ms-TextField .ms-Button');
  const oidc = hasFlavour(view.variant, 'oidc');
  createRoot(root).render(oidc ? <Notice variant={view.variant} /> : <App initial={view} />);
}

start(readState<View>());
