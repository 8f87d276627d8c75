/** Shown, or hidden by a fold that the admin can open; not a left-over of another page. */
export type Sight = 'shown' | 'folded' | 'hidden';

const STALE = '[aria-hidden="true"], [inert]';
/** Elements that a widget dresses: hidden themselves, their wrapper is seen. */
const DRESSED = /^(?:select|input)$/;

/** The element, or for one in a shadow root its host, and so on up. */
export const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
};

const displayed = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

/** A closed fold: `details`, or what an `aria-expanded="false"` beside it or by id controls. */
function isFold(hidden: Element): boolean {
  const opener = hidden.previousElementSibling;
  const closed = '[aria-expanded="false"]';
  if (opener && displayed(opener) && (opener.matches(closed) || opener.querySelector(closed)))
    return true;
  if (!hidden.id) return false;
  const root = hidden.getRootNode() as ParentNode;
  const control = root.querySelector(`[aria-controls~="${CSS.escape(hidden.id)}"]${closed}`);
  return control !== null && displayed(control);
}

function look(element: Element): Sight {
  const seen = DRESSED.test(element.localName) ? (element.parentElement ?? element) : element;
  if (seen.closest(STALE)) return 'hidden';
  if (displayed(element) || displayed(seen)) return 'shown';
  // The outermost hidden ancestor is the one that hides.
  let hider = seen;
  for (let up = parentOf(seen); up && !displayed(up); up = parentOf(up)) hider = up;
  const details = seen.closest('details:not([open])');
  if (details && displayed(details)) return 'folded';
  return isFold(hider) ? 'folded' : 'hidden';
}

/** Remembers for one run, since many labels share their surroundings. */
export function sightOf(): (element: Element) => Sight {
  const known = new Map<Element, Sight>();
  return (element) => {
    let sight = known.get(element);
    if (!sight) {
      sight = look(element);
      known.set(element, sight);
    }
    return sight;
  };
}
