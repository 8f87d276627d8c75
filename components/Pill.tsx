import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

/** How many of the values agree. */
export const Pill = ({ agree, total }: { agree: number; total: number }) => {
  const say = useWords();
  if (total === 0) return null;
  const all = agree === total;
  return (
    <span class={`pill ${all ? 'all' : ''}`}>
      {all && <Icon name="check" />}
      {say(all ? 'head.allAgree' : 'head.agree', { agree, n: total })}
    </span>
  );
};
