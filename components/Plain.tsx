import './plain.css';
import { runs } from './invisible.ts';
import { useWords } from './words.ts';

/** A whole value as it is, characters that can't be seen made visible. */
export const Plain = ({ text, spaces = false }: { text: string; spaces?: boolean }) => {
  const say = useWords();
  return (
    <bdi class="exact" dir="ltr">
      {runs(text, spaces, say).map((run) =>
        run.name === null ? (
          run.text
        ) : (
          <span key={run.at} class="plain-hidden">
            {run.name}
          </span>
        ),
      )}
    </bdi>
  );
};
