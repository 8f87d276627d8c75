import type { FieldKind } from '../model/field.ts';
import type { Around } from './near.ts';
import { holds, hostOf } from './place.ts';
import { readText, type Shown, textsOf } from './reading.ts';
import type { Spot } from './scan.ts';
import { isTelling } from './shape.ts';

/** Boxes between a slotted label and the component that takes it. */
const FARTHEST = 3;
const MOST_TEXTS = 50;

const one = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

/**
 * The component in whose shadow root the label stands and into whose slot a page puts the rest; null
 * when the component has more labels than this one.
 */
function componentOf(around: Around, spot: Spot): Element | null {
  const host = hostOf(spot.node);
  if (!host?.shadowRoot?.querySelector('slot')) return null;
  return around.bounds.some((bound) => bound !== spot && holds(host, bound.node)) ? null : host;
}

/** The one control on the other side of a slot: the label in the component, or the control in it. */
export function slottedControl(around: Around, spot: Spot): Element | null {
  const { controls } = around.scan;
  const host = componentOf(around, spot);
  if (host) return one(controls.filter((control) => host.contains(control)));
  let box = spot.node.parentElement;
  for (let level = 0; box && level < FARTHEST; box = box.parentElement, level += 1) {
    const component = box;
    if (!component.shadowRoot) continue;
    if (around.bounds.some((bound) => bound !== spot && holds(component, bound.node))) return null;
    return one(controls.filter((control) => holds(component, control)));
  }
  return null;
}

/** The first text in the slot that is a value of the kind, known by its looks. */
export function slottedValue(around: Around, spot: Spot, kind: FieldKind): Shown | null {
  const host = isTelling(kind) ? componentOf(around, spot) : null;
  if (!host) return null;
  let count = 0;
  for (const node of textsOf(host, host)) {
    count += 1;
    if (count > MOST_TEXTS) return null;
    const parent = node.parentElement;
    if (!parent || around.look(parent) === 'hidden') continue;
    const shown = readText(kind, node, spot, node.data);
    if (shown) return shown;
  }
  return null;
}
