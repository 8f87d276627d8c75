import './plain.css';
import { runs } from '../lib/saml/hidden.ts';
import { useWords } from './words.ts';

/** A whole value as it is, characters that can't be seen made visible. */
export const Plain = ({ text, closely = false }: { text: string; closely?: boolean }) => {
  const say = useWords();
  return (
    <bdi class="exact" dir="ltr">
      {runs(text, closely, (name) => say(`char.${name}`)).map((run) =>
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
