/** The ferry, as in `public/icon.svg`. */
export const Logo = ({ size }: { size: number }) => (
  <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="var(--accent)" />
    <g fill="var(--on-accent)">
      <path d="M15 4h2.5v3.5H15z" />
      <path d="M9.5 7.5h13a1.5 1.5 0 0 1 1.5 1.5v5.2l-8-3-8 3V9a1.5 1.5 0 0 1 1.5-1.5z" />
      <path d="m16 13 11 4.1c-.4 2.6-1.3 4.7-2.7 6.4-1.1-.9-2.3-1.3-3.5-1.3-1.9 0-3.3 1.3-4.8 1.3s-2.9-1.3-4.8-1.3c-1.2 0-2.4.4-3.5 1.3C6.3 21.8 5.4 19.7 5 17.100z" />
    </g>
    <path
      d="M4 26.5c2.4 0 3.6-1.3 6-1.3s3.6 1.3 6 1.3 3.6-1.3 6-1.3 3.6 1.3 6 1.3"
      fill="none"
      stroke="var(--on-accent)"
      stroke-width="2.2"
      stroke-linecap="round"
    />
  </svg>
);
