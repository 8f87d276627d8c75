import type { SightedTab, View } from '../lib/model/view.ts';
import { bankNames } from './names.ts';
import type { Say } from './words.ts';

/** The sighted tab of this number, here or elsewhere. */
export const sightedTab = (view: View, tab: number): SightedTab | null =>
  [view.here, ...view.elsewhere].find((sighted) => sighted?.tab === tab) ?? null;

/** A step's text with its console, which its own words may begin with. */
const withName = (name: string, text: string): string =>
  text.startsWith(name) ? text : `${name}: ${text}`;

/** The words of the next action: its button (null when there is nothing to press) and a note. */
export const nextWords = (view: View, say: Say): { button: string | null; note: string | null } => {
  const { next } = view;
  const names = bankNames(view, say);
  switch (next.do) {
    case 'open':
      // Before the first connection the screen itself says so at length.
      return { button: null, note: view.connection ? say('next.open') : null };
    case 'connect': {
      const tabs = next.tabs.map((tab) => sightedTab(view, tab));
      const name = (side: 'sp' | 'idp') => tabs.find((tab) => tab?.side === side)?.consoleName;
      const [sp, idp] = [name('sp'), name('idp')];
      if (sp && idp) return { button: say('next.connect', { sp, idp }), note: null };
      const one = sp ?? idp ?? tabs[0]?.consoleName ?? '';
      return { button: say('next.connectOne', { name: one }), note: null };
    }
    case 'take': {
      const some = next.downloads < next.count ? 'next.downloads' : 'next.downloadsAll';
      const note = next.downloads > 0 ? say(some, { n: next.downloads }) : null;
      return { button: say('next.take', { n: next.count }), note };
    }
    case 'fill':
      return { button: say('next.fill', { n: next.items.length }), note: null };
    case 'switch': {
      const tab = sightedTab(view, next.tab);
      return { button: say('next.switch', { name: tab?.consoleName ?? '' }), note: null };
    }
    case 'guide': {
      const side = view.steps.find(({ text }) => text === next.text)?.side;
      return { button: null, note: side ? withName(names[side], next.text) : next.text };
    }
    case 'answer':
      return {
        button: say('next.answer', {
          n: (view.connection?.conflicts.length ?? 0) + view.questions.length,
        }),
        note: null,
      };
    case 'testSignIn':
      return {
        button: say(next.again ? 'next.testAgain' : 'next.test', names),
        note: say(next.again ? 'next.testAgainWhy' : 'next.testWhy', {
          hosts: next.hosts.join(', '),
        }),
      };
    case 'testing':
      return { button: say('next.stopTest'), note: say('next.testing', names) };
  }
};
