import type { BindingContext } from 'knockout';
import { ko } from './ko.ts';

/** Binding name → what it is bound to, for the data of the context it stands in. */
export type Bindings<T> = Record<string, (data: T, context: BindingContext) => unknown>;

const bound = new Map<string, Bindings<never>>();

/** Registers bindings; the key goes into `data-bind`, which survives the cloning of templates. */
export function bind<T>(bindings: Bindings<T>): string {
  const key = `b${bound.size + 1}`;
  bound.set(key, bindings as Bindings<never>);
  return key;
}

const bindingsOf = (node: Node): Bindings<never> | undefined =>
  node instanceof Element ? bound.get(node.getAttribute('data-bind') ?? '') : undefined;

/**
 * Binds functions instead of parsing strings: the portal's Content Security Policy forbids the
 * `new Function` that Knockout's own provider makes of a `data-bind` text.
 */
export function bindByFunctions(): void {
  ko.bindingProvider.instance = {
    nodeHasBindings: (node) => bindingsOf(node) !== undefined,
    getBindingAccessors(node, context) {
      const entries = Object.entries(bindingsOf(node) ?? {});
      return Object.fromEntries(
        entries.map(([name, read]) => [name, () => read(context.$data as never, context)]),
      );
    },
  };
}
