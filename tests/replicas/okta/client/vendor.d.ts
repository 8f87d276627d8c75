/** As much of jQuery, Backbone and Underscore as the form framework uses; they ship no types. */
declare module 'jquery' {
  export interface Query {
    readonly length: number;
    [index: number]: HTMLElement;
    val(): unknown;
    val(value: string): this;
    prop(name: string): unknown;
    prop(name: string, value: boolean): this;
    attr(name: string): string | undefined;
    attr(name: string, value: string): this;
    removeAttr(name: string): this;
    html(markup: string): this;
    text(): string;
    text(value: string): this;
    addClass(name: string): this;
    removeClass(name: string): this;
    toggleClass(name: string, on: boolean): this;
    hasClass(name: string): boolean;
    on(event: string, handler: (event: KeyboardEvent) => void): this;
    on(event: string, selector: string, handler: (event: KeyboardEvent) => void): this;
    trigger(event: string): this;
    append(...nodes: (Element | string)[]): this;
    prepend(...nodes: (Element | string)[]): this;
    empty(): this;
    remove(): this;
    find(selector: string): Query;
  }
  const jQuery: (target: string | EventTarget) => Query;
  export default jQuery;
}

declare module 'backbone' {
  import type { Query } from 'jquery';

  type Handler = (...args: never[]) => void;

  class Events {
    on(name: string, callback: Handler, context?: object): this;
    once(name: string, callback: Handler, context?: object): this;
    trigger(name: string, ...args: unknown[]): this;
    listenTo(other: Events, name: string, callback: Handler): this;
    stopListening(): this;
  }

  class Model<A extends object> extends Events {
    constructor(attributes?: A);
    attributes: A;
    get<K extends keyof A>(name: K): A[K];
    set<K extends keyof A>(name: K, value: A[K]): this;
    set(values: Partial<A>): this;
    toJSON(): A;
  }

  interface ViewOptions {
    tagName?: string;
    className?: string;
    attributes?: Record<string, string>;
    id?: string;
    events?: Record<string, string>;
  }

  class View extends Events {
    constructor(options?: ViewOptions);
    el: HTMLElement;
    $el: Query;
    $(selector: string): Query;
    render(): this;
    remove(): this;
  }

  const Backbone: { Model: typeof Model; View: typeof View };

  export type { Model, View, ViewOptions };
  export default Backbone;
}

declare module 'underscore' {
  const underscore: {
    escape(text: string): string;
    uniqueId(prefix: string): string;
    defer(callback: () => void): void;
    throttle<F extends () => void>(callback: F, wait: number, options: { trailing: boolean }): F;
  };
  export default underscore;
}
