/** What a frame can't do itself: change the address, show a toast. */
export type Told = 'openClaims' | 'saved';

export const tellShell = (what: Told): void => parent.postMessage(what, document.referrer || '*');
