import './sheet.css';
import type { GuideSheet } from '../lib/journey/guide/sheet.ts';
import { otherSide, type Side } from '../lib/model/field.ts';
import type { GuideItem, GuideStep } from '../lib/model/view.ts';
import { Logo } from './Logo.tsx';
import { SheetItem } from './SheetItem.tsx';
import { useWords } from './words.ts';

type Numbered = { n: number; step: GuideStep };

/** Steps that follow one another at the same console. */
const stretches = (steps: readonly GuideStep[]): Numbered[][] => {
  const found: Numbered[][] = [];
  steps.forEach((step, i) => {
    const last = found.at(-1);
    if (last?.[0]?.step.side === step.side) last.push({ n: i + 1, step });
    else found.push([{ n: i + 1, step }]);
  });
  return found;
};

/** A box to tick, on paper or here; here it is kept nowhere. */
const Box = ({ n, done }: { n: number; done: boolean }) => {
  const say = useWords();
  return (
    <span class="sheet-box">
      <input type="checkbox" defaultChecked={done} aria-label={say('sheet.step', { n })} />
      {n}
    </span>
  );
};

const Items = (p: { side: Side; items: readonly GuideItem[]; names: Record<Side, string> }) => (
  <ul class="sheet-items">
    {p.items.map((item) => (
      <SheetItem key={item.field} item={item} other={p.names[otherSide(p.side)]} />
    ))}
  </ul>
);

const SheetStep = ({ n, step, sheet }: Numbered & { sheet: GuideSheet }) => {
  const { items = [], notes = [], side } = step;
  return (
    <li class="sheet-step">
      <Box n={n} done={step.done} />
      <div>
        <p>{step.lead ?? step.text}</p>
        {side && items.length > 0 && <Items side={side} items={items} names={sheet.names} />}
        {notes.map((note) => (
          <p key={note} class="sheet-note">
            {note}
          </p>
        ))}
      </div>
    </li>
  );
};

/** A whole guide as one sheet, for the screen and for paper. */
export const Sheet = ({ sheet }: { sheet: GuideSheet }) => {
  const say = useWords();
  return (
    <article class="sheet" lang={sheet.locale}>
      <header class="sheet-head">
        <Logo size={32} />
        <h1>{sheet.title}</h1>
      </header>
      {stretches(sheet.steps).map((stretch) => {
        const side = stretch[0]?.step.side;
        return (
          <section key={stretch[0]?.n}>
            {side && <h2>{sheet.names[side]}</h2>}
            <ol>
              {stretch.map(({ n, step }) => (
                <SheetStep key={step.id} n={n} step={step} sheet={sheet} />
              ))}
            </ol>
          </section>
        );
      })}
      {sheet.test !== null && (
        <section>
          <h2>{say('sheet.test')}</h2>
          <ol>
            <li class="sheet-step">
              <Box n={sheet.steps.length + 1} done={false} />
              <p>{sheet.test}</p>
            </li>
          </ol>
        </section>
      )}
    </article>
  );
};
