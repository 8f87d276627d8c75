import { Icon } from '../Icon.tsx';
import { ReadFiles } from './ReadFiles.tsx';
import { useTraceWords } from './words.ts';

/** Asks for the key of what is encrypted, and says what becomes of it. */
export const KeyForm = (p: { name: string | null; read(files: readonly File[]): void }) => {
  const say = useTraceWords();
  return (
    <section class="key-form">
      <p>
        <Icon name="key" />{' '}
        {say(p.name === null ? 'key.some' : 'key.fitsNot', { name: p.name ?? '' })}
      </p>
      <p class="quiet">{say('key.promise')}</p>
      <ReadFiles icon="key" name={say('key.pick')} read={p.read} />
    </section>
  );
};
