import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useId } from '../useId.ts';

interface TabsProps<T extends string> {
  name: string;
  tabs: readonly (readonly [T, string])[];
  open: T;
  turn(to: T): void;
  children: ComponentChildren;
}

/** Tabs as the ARIA practices have them: arrow keys turn them, Tab leads into the panel. */
export const Tabs = <T extends string>({ name, tabs, open, turn, children }: TabsProps<T>) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const at = tabs.findIndex(([tab]) => tab === open);
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab || to === undefined) return;
    event.preventDefault();
    turn(tab[0]);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" class="tabs" aria-label={name} onKeyDown={press}>
        {tabs.map(([tab, text]) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => turn(tab)}
          >
            {text}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        class="tab-panel"
        aria-labelledby={`${id}-${open}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys have to reach what scrolls.
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
};
