import { useState } from 'preact/hooks';

let given = 0;

/** An id that no other element has: Preact 11.2's own begins anew once its root was drawn again. */
export const useId = (): string => useState(() => `u${++given}`)[0];
