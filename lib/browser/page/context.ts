/**
 * What WXT hands a content script, in place of WXT's own: that one tells the page of itself by messages
 * and events, which a page could answer, and its timers are a kilobyte that nobody uses. A script ends
 * with its page.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
