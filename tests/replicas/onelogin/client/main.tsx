/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { pause, readState } from '../../browser.ts';
import type { Boot } from '../boot.ts';
import { AppPage } from './app-page.tsx';
import { Add, Apps, Find } from './catalogue.tsx';
import { CertificatePage } from './certificate-page.tsx';
import { Bar, HelpWidget } from './shell.tsx';

const boot = readState<Boot>();

const View = () => {
  switch (boot.view) {
    case 'apps':
      return <Apps apps={boot.apps} />;
    case 'find':
      return <Find connectors={boot.connectors} />;
    case 'add':
      return <Add connector={boot.connector} />;
    case 'app':
      return <AppPage app={boot.app} variant={boot.variant} />;
    case 'certificate':
      return <CertificatePage certificate={boot.certificate} />;
  }
};

const start = async (): Promise<void> => {
  await pause(boot.variant.slow);
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <>
        <Bar />
        <View />
        <HelpWidget />
      </>,
    );
};

void start();
