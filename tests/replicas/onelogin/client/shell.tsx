/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';

const MENU = [
  'Users',
  'Applications',
  'Devices',
  'Authentication',
  'Activity',
  'Security',
  'Settings',
];

export const Bar = () => (
  <div className="ol-bar">
    <a className="ol-logo" href="/admin2/apps">
      onelogin
    </a>
    {MENU.map((entry) => (
      <a key={entry} href={entry === 'Applications' ? '/admin2/apps' : '#'}>
        {entry}
      </a>
    ))}
    <span className="ol-user">Jane</span>
  </div>
);

interface HeaderProps {
  crumb: string;
  crumbHref: string;
  title: string;
  children?: ReactNode;
}

export const Header = ({ crumb, crumbHref, title, children }: HeaderProps) => (
  <header className="ol-header">
    <div>
      <a className="ol-crumb" href={crumbHref}>
        {crumb} /
      </a>
      <h1>{title}</h1>
    </div>
    <div className="ol-header__actions">{children}</div>
  </header>
);

/** The menu of an app: its entries are drawn only while it is open. */
export const MoreActions = ({ metadataHref }: { metadataHref: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <div className="ol-more">
      <button type="button" onClick={() => setOpen(!open)}>
        More Actions ▾
      </button>
      {open && (
        <div className="ol-more__menu">
          <a href="#vendor">Vendor Homepage</a>
          <a href={metadataHref}>SAML Metadata</a>
          <a href="#reapply">Reapply entitlement mappings</a>
          <a href="#delete">Delete</a>
        </div>
      )}
    </div>
  );
};

export const TABS = [
  'Info',
  'Configuration',
  'Parameters',
  'Rules',
  'SSO',
  'Access',
  'Users',
  'Privileges',
  'Setup',
] as const;

export type Tab = (typeof TABS)[number];

export const SideNav = ({ tab, go }: { tab: Tab; go: (tab: Tab) => void }) => (
  <nav className="ol-nav">
    {TABS.map((name) => (
      <a
        key={name}
        href={`#${name}`}
        className={name === tab ? 'active' : ''}
        onClick={(event) => {
          event.preventDefault();
          go(name);
        }}
      >
        {name}
      </a>
    ))}
  </nav>
);

/** The widget of a third party that lies over every page. */
export const HelpWidget = () => (
  <aside className="ol-help">
    <button type="button" aria-label="Chat">
      💬
    </button>
  </aside>
);
