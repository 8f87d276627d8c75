import './middle.css';
import type { Field } from '../lib/model/field.ts';
import { headAndTail, inOneLine, isWords } from './value.ts';
import { useWords } from './words.ts';

/** A value in one line, shortened in the middle by the room there is; the whole is in its title. */
export const Middle = (p: { field: Field | 'none'; value: string }) => {
  const text = inOneLine(p.field, p.value, useWords());
  if (isWords(p.field)) return <span class="middle-words">{text}</span>;
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
