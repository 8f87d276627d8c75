import './middle.css';
import { headAndTail } from './value.ts';

/** A value in one line, shortened in the middle by the room there is; the whole is in its title. */
export const Middle = ({ text }: { text: string }) => {
  const { head, tail } = headAndTail(text);
  return (
    <bdi class="middle" dir="ltr" title={text}>
      <span class="middle-row">
        <span class="middle-head" style={{ '--tail': tail.length }}>
          {head}
        </span>
        <span class="middle-tail">{tail}</span>
      </span>
    </bdi>
  );
};
