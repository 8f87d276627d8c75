import { consoleById } from '../../../lib/consoles/index.ts';
import { next, type SeenTab } from '../../../lib/journey/next.ts';
import { observe } from '../../../lib/journey/observe.ts';
import type { Consoles } from '../../../lib/journey/pages.ts';
import { planFill } from '../../../lib/journey/plan.ts';
import { type Standing, standing } from '../../../lib/journey/standing.ts';
import { begin, transition } from '../../../lib/journey/transition.ts';
import type { Connection, ConnectionEvent } from '../../../lib/model/connection.ts';
import { type Field, isField, type Side, type Values } from '../../../lib/model/field.ts';
import type { FillItem } from '../../../lib/model/fill.ts';
import type { Sighting } from '../../../lib/model/sighting.ts';

/** What the recogniser would see of a page that holds these values; every other field is empty. */
export const sight = (
  console: string,
  page: string,
  values: Values,
  account = '',
  hrefs: Values = {},
): Sighting => {
  const fields = consoleById(console)?.pages.find((p) => p.id === page)?.fields ?? {};
  return {
    console,
    page,
    url: `https://${console}.example/${page}`,
    account,
    language: 'en',
    missing: [],
    fields: Object.entries(fields).flatMap(([name, spec]) =>
      isField(name)
        ? [
            {
              field: name,
              value: values[name] ?? '',
              label: spec.labels?.en?.[0] ?? name,
              selector: `#${name}`,
              confidence: 1,
              editable: spec.role === 'takes',
              ...(hrefs[name] && { href: hrefs[name] }),
            },
          ]
        : [],
    ),
  };
};

/** One connection, driven by pages alone, as the background would. */
export const drive = (sp: string, idp: string) => {
  let connection: Connection = begin('c0ffee00-1111', 'A', 1).connection;
  let at = 1;
  const consoles: Consoles = { sp: consoleById(sp), idp: consoleById(idp) };
  const apply = (event: ConnectionEvent) => {
    const result = transition(connection, event);
    if (result.refused) throw new Error(result.refused);
    connection = result.connection;
  };
  const sideOf = (sighting: Sighting): Side => (sighting.console === sp ? 'sp' : 'idp');
  const tab = (sighting: Sighting): SeenTab => {
    const side = sideOf(sighting);
    return {
      tab: side === 'sp' ? 1 : 2,
      side,
      console: consoles[side],
      sighting,
      frames: new Map(),
    };
  };
  const derived = (): Standing => standing(connection, consoles, [], 'en');
  return {
    connection: () => connection,
    standing: derived,
    apply,
    /** The admin opens a page and takes what it shows. */
    see(sighting: Sighting) {
      at += 1;
      const side = sideOf(sighting);
      const { console, account } = sighting;
      apply({ type: 'joined', side, console, account, at });
      for (const event of observe(connection, side, sighting, at)) apply(event);
    },
    plan: (sighting: Sighting): FillItem[] =>
      planFill(connection, sighting, new Map(), consoles, sideOf(sighting)),
    /** Fills the page as planned; gives the page as it stands afterwards. */
    fill(sighting: Sighting): Sighting {
      at += 1;
      const side = sideOf(sighting);
      const items = this.plan(sighting);
      for (const item of items) {
        const how = item.temporary ? 'temporary' : 'filled';
        const { console, page, account } = sighting;
        const from = { how, console, page, label: item.label, account, at } as const;
        const capture = { value: item.to, from };
        apply({ type: 'captured', side, slot: 'holds', field: item.field, capture, at });
      }
      const filled = new Map<Field | 'none', string>(items.map((i) => [i.field, i.to]));
      return {
        ...sighting,
        fields: sighting.fields.map((f) => ({ ...f, value: filled.get(f.field) ?? f.value })),
      };
    },
    next: (here: Sighting | null, ...elsewhere: Sighting[]) =>
      next({
        connection,
        consoles,
        ...derived(),
        here: here && tab(here),
        elsewhere: elsewhere.map(tab),
        locale: 'en',
      }),
    tick() {
      for (const step of derived().steps)
        if (!step.done && step.manual) apply({ type: 'ticked', step: step.id, done: true, at });
    },
  };
};
