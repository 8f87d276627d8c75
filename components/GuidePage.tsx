import './tokens.css';
import './base.css';
import './guide.css';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { GuideSheet, Pair } from '../lib/journey/guide/sheet.ts';
import type { Locale } from '../lib/locale/text.ts';
import type { Side } from '../lib/model/field.ts';
import { guideText } from '../lib/share/guideText.ts';
import { Button } from './Button.tsx';
import { Pick } from './Pick.tsx';
import { Sheet } from './Sheet.tsx';
import { Language, useWords } from './words.ts';

interface GuidePageProps {
  /** The consoles of each side to choose from, by id and name; any other is offered besides. */
  consoles: Record<Side, readonly (readonly [string, string])[]>;
  /** Ids of the pair at first. */
  pair: Pair;
  locale: Locale;
  /** Name of the connection whose values the guide has, where it is with one of its consoles. */
  connection: string | null;
  sheet(pair: Pair, locale: Locale): GuideSheet;
  /** Whether it could be copied. */
  copy(text: string): Promise<boolean>;
  print(): void;
}

const LANGUAGES = [
  ['en', 'English'],
  ['de', 'Deutsch'],
] as const;

interface BarProps extends GuidePageProps {
  chosen: Pair;
  shown: GuideSheet;
  choose(pair: Pair): void;
  read(locale: Locale): void;
}

/** What is chosen and done above the sheet; not printed. */
const Bar = (p: BarProps) => {
  const say = useWords();
  const [said, setSaid] = useState('');
  const { connection, chosen, pair } = p;
  const known = connection !== null && (chosen.sp === pair.sp || chosen.idp === pair.idp);
  const copy = async () =>
    setSaid(say((await p.copy(guideText(p.shown))) ? 'detail.copied' : 'notice.copyFailed'));
  return (
    <div class="guide-bar">
      <fieldset class="guide-choices" aria-label={say('sheet.choose')}>
        {(['sp', 'idp'] as const).map((side) => (
          <Pick
            key={side}
            label={say(`side.${side}`)}
            options={[...p.consoles[side], ['', say('sheet.other')]]}
            value={chosen[side]}
            pick={(id) => p.choose({ ...chosen, [side]: id })}
          />
        ))}
        <Pick
          label={say('more.language')}
          options={LANGUAGES}
          value={p.shown.locale}
          pick={(tag) => p.read(tag === 'de' ? 'de' : 'en')}
        />
      </fieldset>
      <div class="guide-deeds">
        <Button kind="strong" icon="printer" press={p.print}>
          {say('steps.print')}
        </Button>
        <Button icon="copy" press={copy}>
          {say('steps.copy')}
        </Button>
        <span role="status">{said}</span>
      </div>
      <p class="quiet">{known ? say('sheet.known', { name: connection }) : say('sheet.unknown')}</p>
    </div>
  );
};

/** The guide of a connection or of any pair, to be read, printed or copied. */
export const GuidePage = (p: GuidePageProps) => {
  const [chosen, choose] = useState(p.pair);
  const [locale, read] = useState(p.locale);
  const shown = p.sheet(chosen, locale);
  // With the text, not after it: what is printed, and what a screen reader speaks, goes by these.
  useLayoutEffect(() => {
    document.title = shown.title;
    document.documentElement.lang = locale;
  }, [shown.title, locale]);
  return (
    <Language.Provider value={locale}>
      <Bar {...p} chosen={chosen} shown={shown} choose={choose} read={read} />
      <main>
        <Sheet key={`${chosen.sp} ${chosen.idp}`} sheet={shown} />
      </main>
    </Language.Provider>
  );
};
