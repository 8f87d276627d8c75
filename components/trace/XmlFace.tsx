import './tree.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pretty } from '../../lib/trace/pretty.ts';
import { Button } from '../Button.tsx';
import type { CodeView } from './code/view.ts';
import { useLocale, useTraceWords } from './words.ts';

type Mode = 'pretty' | 'exact' | 'opened';

interface XmlProps {
  xml: string;
  /** With what was encrypted opened in its place; null where nothing was. */
  opened: string | null;
  copy(text: string): void;
}

/** A message's XML, exactly as sent or with a line for each element; searched, folded, copied. */
export const XmlFace = ({ xml, opened, copy }: XmlProps) => {
  const say = useTraceWords();
  const locale = useLocale();
  const [mode, setMode] = useState<Mode>(opened === null ? 'pretty' : 'opened');
  const [ready, setReady] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<CodeView | null>(null);
  const modes: readonly Mode[] =
    opened === null ? ['pretty', 'exact'] : ['opened', 'pretty', 'exact'];
  const text = mode === 'exact' ? xml : pretty(mode === 'opened' ? (opened ?? xml) : xml);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is given to the same view.
  useEffect(() => {
    let gone = false;
    // Late: the code view is larger than all the rest.
    import('./code/view.ts').then(({ codeView }) => {
      if (gone || !place.current) return;
      view.current = codeView(place.current, { text, locale, name: say('xml.name') });
      setReady(true);
    });
    return () => {
      gone = true;
      view.current?.close();
      view.current = null;
    };
  }, []);

  useEffect(() => view.current?.show(text), [text]);

  return (
    <div class="xml">
      <div class="pane-bar">
        <fieldset class="xml-modes">
          <legend class="said">{say('xml.modes')}</legend>
          {modes.map((one) => (
            <button
              key={one}
              type="button"
              class="button"
              aria-pressed={one === mode}
              onClick={() => setMode(one)}
            >
              {say(`xml.${one}`)}
            </button>
          ))}
        </fieldset>
        <Button icon="search" press={() => view.current?.search()}>
          {say('xml.search')}
        </Button>
        <span class="pane-end">
          <Button icon="copy" press={() => copy(text)}>
            {say('copy.all')}
          </Button>
        </span>
      </div>
      <p class="quiet">{say(`xml.${mode}Help`)}</p>
      {!ready && <pre class="raw">{text.slice(0, 4000)}</pre>}
      <div ref={place} class="xml-code" />
    </div>
  );
};
