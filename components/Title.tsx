import { Icon } from './Icon.tsx';

/** The name of a connection; the sign between its two consoles is drawn. */
export const Title = ({ name }: { name: string }) => {
  const [before, ...after] = name.split('⇄');
  if (after.length === 0) return <span class="title">{name}</span>;
  return (
    <span class="title">
      {before?.trim()} <Icon name="swap" /> {after.join('⇄').trim()}
    </span>
  );
};
