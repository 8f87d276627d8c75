import { useState } from 'preact/hooks';
import type { Scope } from '../../lib/model/traceUi.ts';
import { Button } from '../Button.tsx';
import { useId } from '../useId.ts';
import { useTraceWords } from './words.ts';

/** What someone types as hosts: names or whole addresses, parted by anything. */
export const hostsIn = (text: string): string[] => {
  const hosts = text
    .split(/[\s,;]+/)
    .map((word) => word.replace(/^[a-z]+:\/\//i, '').split('/')[0]);
  return [...new Set(hosts.flatMap((host) => (host ? [host.toLowerCase()] : [])))];
};

/** Asks whose traffic is to be recorded: no more hosts than needed. */
export const ScopeForm = (p: {
  hosts: readonly string[];
  /** It is the next thing to do. */
  first: boolean;
  start(scope: Scope): void;
}) => {
  const say = useTraceWords();
  const id = useId();
  const [text, setText] = useState(p.hosts.join(' '));
  const hosts = hostsIn(text);
  return (
    <form
      class="scope"
      onSubmit={(event) => {
        event.preventDefault();
        if (hosts.length > 0) p.start({ hosts });
      }}
    >
      <label for={id}>{say('scope.label')}</label>
      <input
        id={id}
        class="input"
        value={text}
        placeholder="login.example.com idp.example.org"
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="quiet">{say('scope.help')}</p>
      <div class="scope-deeds">
        <Button kind={p.first ? 'strong' : 'usual'} icon="record" submit>
          {hosts.length === 0 ? say('record.start') : say('scope.start', { n: hosts.length })}
        </Button>
        <Button press={() => p.start('allSites')}>{say('scope.all')}</Button>
      </div>
    </form>
  );
};
