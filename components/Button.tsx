import './button.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  kind?: 'primary' | 'strong' | 'danger' | 'plain' | 'usual';
  icon?: IconName;
  busy?: boolean;
  /** Set for a button that opens something: whether it is open. */
  expanded?: boolean;
  controls?: string;
  submit?: boolean;
  press?: () => void;
  children: ComponentChildren;
}

/** A button with words. While busy it keeps its place and focus, and does nothing. */
export const Button = (p: ButtonProps) => (
  <button
    type={p.submit ? 'submit' : 'button'}
    class={`button ${p.kind ?? 'usual'}`}
    aria-disabled={p.busy ? 'true' : undefined}
    aria-busy={p.busy ? 'true' : undefined}
    aria-expanded={p.expanded}
    aria-controls={p.controls}
    onClick={p.press && (() => p.busy || p.press?.())}
  >
    {p.busy ? <Icon name="busy" kind="turns" /> : p.icon && <Icon name={p.icon} />}
    <span>{p.children}</span>
  </button>
);

/** A button that is just an icon; `name` is read out and shown on hover. */
export const IconButton = (p: {
  icon: IconName;
  name: string;
  press: () => void;
  expanded?: boolean;
}) => (
  <button
    type="button"
    class="button bare"
    aria-label={p.name}
    title={p.name}
    aria-expanded={p.expanded}
    onClick={p.press}
  >
    <Icon name={p.icon} />
  </button>
);
