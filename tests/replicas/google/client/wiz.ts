/** Events are delegated: an element names its handlers in `jsaction`, and one listener finds them. */
type Handler = (element: HTMLElement, event: Event) => void;

const handlers = new Map<string, Handler>();

/** `click:a1;input:a2`, for an element's `jsaction`. */
export const jsaction = (actions: Readonly<Record<string, Handler>>): string =>
  Object.entries(actions)
    .map(([type, handler]) => {
      const name = `a${handlers.size}`;
      handlers.set(name, handler);
      return `${type}:${name}`;
    })
    .join(';');

const dispatch = (event: Event): void => {
  const start = event.target instanceof Element ? event.target : null;
  for (let at = start; at; at = at.parentElement) {
    const name = new RegExp(`(?:^|;)${event.type}:(\\w+)`).exec(at.getAttribute('jsaction') ?? '');
    const handler = name?.[1] && handlers.get(name[1]);
    if (handler && at instanceof HTMLElement) handler(at, event);
  }
};

export const delegate = (root: Node): void => {
  const types = ['click', 'input', 'change', 'focusout', 'mousedown', 'mouseup', 'keydown'];
  for (const type of types) root.addEventListener(type, dispatch);
};

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element; `false` and `undefined` leave an attribute out. No markup: trusted types forbid it. */
export const h = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
};

/** A flat button: a `div`, as the framework draws them. */
export const button = (
  text: string,
  press: () => void,
  options: { disabled?: boolean; label?: string } = {},
): HTMLElement => {
  const pressed: Handler = (element) => {
    if (element.getAttribute('aria-disabled') !== 'true') press();
  };
  return h(
    'div',
    {
      role: 'button',
      class: 'U26fgb',
      tabindex: '0',
      'aria-label': options.label,
      'aria-disabled': String(options.disabled ?? false),
      jsaction: jsaction({
        click: pressed,
        keydown: (element, event) => {
          if (event instanceof KeyboardEvent && event.key === 'Enter') pressed(element, event);
        },
      }),
    },
    h('span', { class: 'RveJvd' }, text),
  );
};

export const enable = (element: HTMLElement, on: boolean): void =>
  element.setAttribute('aria-disabled', String(!on));

/** An icon is the name of its drawing, in a font. */
export const icon = (name: string, label: string, press: () => void): HTMLElement =>
  h(
    'div',
    {
      role: 'button',
      class: 'icon',
      tabindex: '0',
      'aria-label': label,
      jsaction: jsaction({ click: press }),
    },
    h('i', { class: 'google-material-icons', 'aria-hidden': 'true' }, name),
  );
