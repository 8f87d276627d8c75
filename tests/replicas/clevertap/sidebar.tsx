/** @jsxImportSource react */

const ENTRIES = ['Boards', 'Segments', 'Campaigns', 'Analytics', 'Organization'];

export const Sidebar = () => (
  <nav className="sidebar">
    <strong className="logo">CleverTap</strong>
    {ENTRIES.map((entry) => (
      <a key={entry} href="/4R8-77K-9Z6Z/organization/sso" data-entry={entry}>
        {entry}
      </a>
    ))}
  </nav>
);
