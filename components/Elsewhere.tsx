import type { SightedTab } from '../lib/model/view.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

/** Other tabs on which a console was recognised. */
export const Elsewhere = (p: { tabs: readonly SightedTab[]; go(tab: number): void }) => {
  const say = useWords();
  if (p.tabs.length === 0) return null;
  return (
    <section class="elsewhere" aria-label={say('tab.elsewhere')}>
      <h3 class="group-name">{say('tab.elsewhere')}</h3>
      <ul>
        {p.tabs.map(({ tab, consoleName, pageName }) => (
          <li key={tab}>
            <button type="button" onClick={() => p.go(tab)}>
              <span>
                <span class="said">{say('tab.go', { name: '' })}</span>
                <b>{consoleName}</b> · {pageName}
              </span>
              <Icon name="arrowRight" kind="points" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
