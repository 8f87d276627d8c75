import './detail.css';
import { useContext } from 'preact/hooks';
import type { Connection, Provenance } from '../lib/model/connection.ts';
import { otherSide, type Side } from '../lib/model/field.ts';
import { tidy } from '../lib/model/label.ts';
import type { Line } from '../lib/model/view.ts';
import { IconButton } from './Button.tsx';
import { Plain } from './Plain.tsx';
import { moment } from './time.ts';
import { inOneLine, isWords } from './value.ts';
import { Language, useWords } from './words.ts';

interface DetailProps {
  line: Line;
  connection: Connection;
  names: Record<Side, string>;
  places: Record<string, string>;
  copy(text: string): void;
  forget(side: Side, label: string): void;
}

/** Where a value is from, in one line: how, console, page, the label there, when. */
const Source = (p: { from: Provenance; places: Record<string, string> }) => {
  const say = useWords();
  const locale = useContext(Language);
  const { console, page, label, at, how } = p.from;
  const place = [console && p.places[console], page && p.places[`${console}/${page}`]];
  const quoted = label && say('source.label', { label: tidy(label) });
  const parts = [say(`source.${how}`), ...place, quoted, moment(at, locale)].filter(Boolean);
  return <p class="quiet">{parts.join(' · ')}</p>;
};

/** Both ends of a line: the whole values, their sources, and what can be done with them. */
export const LineDetail = (p: DetailProps) => {
  const say = useWords();
  const { line, connection } = p;
  const end = (side: Side) => {
    const own = side === line.owner;
    const capture = connection[side][own ? 'gives' : 'holds'][line.field];
    const value = line.values[side];
    const label = line.labels[side] || say(`field.${line.field}`);
    const names = { label, console: p.names[side] };
    const absent = say(own || isWords(line.field) ? 'detail.unseen' : 'detail.unfilled');
    return (
      <section class={`end ${side}`} key={side}>
        <header>
          <h3>
            {p.names[side]} · {label}
          </h3>
          {value && (
            <IconButton
              icon="copy"
              name={say('detail.copyName', names)}
              press={() => p.copy(value)}
            />
          )}
          {capture && (
            <IconButton
              icon="trash"
              name={say('detail.forgetName', names)}
              press={() => p.forget(side, label)}
            />
          )}
        </header>
        {value === null ? (
          <p class="quiet">{absent}</p>
        ) : (
          <div class="end-value">
            <Plain
              text={line.field === 'certificate' ? value : inOneLine(line.field, value, say)}
            />
          </div>
        )}
        {capture ? (
          <Source from={capture.from} places={p.places} />
        ) : (
          value !== null && (
            <p class="quiet">{say('detail.demand', { console: p.names[line.owner] })}</p>
          )
        )}
      </section>
    );
  };
  return (
    <div class="detail">
      {end(line.owner)}
      {end(otherSide(line.owner))}
    </div>
  );
};
