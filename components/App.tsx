import './tokens.css';
import './base.css';
import './app.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { UiActions, UiState } from '../lib/model/ui.ts';
import { Failed, Loading } from './Blank.tsx';
import { Entities } from './Entities.tsx';
import { Header } from './Header.tsx';
import { Home } from './Home.tsx';
import { More } from './More.tsx';
import { Nav } from './Nav.tsx';
import { NextBar } from './NextBar.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { bankNames } from './names.ts';
import { Snapshot } from './Snapshot.tsx';
import { Steps } from './Steps.tsx';
import { ThisTab } from './ThisTab.tsx';
import { Language, useWords } from './words.ts';

interface AppProps {
  state: UiState;
  act: UiActions;
  /** The view of recorded sign-ins, which comes late; null until it is there. */
  signIn: ComponentChildren;
}

/** The whole UI of popup, side panel and page: they differ by their width and height alone. */
export const App = (p: AppProps) => (
  <Language.Provider value={p.state.locale}>
    <Frame {...p} />
  </Language.Provider>
);

const Frame = ({ state, act, signIn }: AppProps) => {
  const say = useWords();
  const { view, screen, busy, surface } = state;
  const main = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const firstQuestion = () =>
    main.current?.querySelector<HTMLButtonElement>('.question button')?.focus();
  const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const content = () => {
    if (state.failed) return <Failed retry={act.retry} />;
    if (!view) return <Loading />;
    if (state.choice) return <Entities choice={state.choice} act={act} />;
    if (state.snapshot !== null) return <Snapshot html={state.snapshot} act={act} />;
    if (screen === 'more') return <More view={view} surface={surface} busy={busy} act={act} />;
    if (screen === 'signIn') return signIn ?? <Loading />;
    if (screen === 'crossing') return <Home view={view} act={act} />;
    const tick = (step: string, done: boolean) => act.apply({ type: 'ticked', step, done });
    return <Steps steps={view.steps} names={bankNames(view, say)} tick={tick} act={act} />;
  };
  const onTrace = screen === 'signIn' && !state.choice && state.snapshot === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped anywhere; More has a button for it.
    <div
      class={`app ${surface}`}
      lang={state.locale}
      onDragOver={(event) => {
        if (!carries(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!carries(event)) return;
        event.preventDefault();
        act.drop([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <Header view={view} surface={surface} act={act} />
      {view && !state.failed && !onTrace && (
        <ThisTab view={view} reach={state.reach} busy={busy} act={act} />
      )}
      <main ref={main} class={`content ${onTrace && signIn ? 'whole' : ''}`}>
        {content()}
      </main>
      <NoticeBar
        notice={state.notice}
        dismiss={act.dismiss}
        undo={() => act.apply({ type: 'undone' })}
      />
      {view && !state.failed && !state.choice && !onTrace && screen !== 'more' && (
        <NextBar view={view} screen={screen} busy={busy} act={act} answer={firstQuestion} />
      )}
      <Nav screen={screen} show={act.show} />
      {over && <p class="drop">{say('more.drop')}</p>}
    </div>
  );
};
