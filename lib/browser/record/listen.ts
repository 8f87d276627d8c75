import { browser, type WebRequest } from '../api.ts';
import type { Heard } from './recorder.ts';

type Types = WebRequest.ResourceType[];

/** Whether one of our hosts is in scope is asked later: listeners have to be there before that is known. */
const urls = ['*://*/*'];
const FRAMES: Types = ['main_frame', 'sub_frame'];
/** What may carry messages though it is no page: all but the headers of an aborted answer is heard. */
const CALLS: Types = ['xmlhttprequest', 'object', 'other'];
/** What only ever belongs to a page: one event each, when it is over, so that it costs the least. */
const PARTS: Types = ['stylesheet', 'script', 'image', 'font', 'media', 'ping', 'websocket'];

/** Chrome keeps cookies and a few others back unless asked; Firefox knows no such option. */
const all = (option: 'requestHeaders' | 'responseHeaders') => {
  const { OnSendHeadersOptions } = browser.webRequest as unknown as {
    OnSendHeadersOptions?: { EXTRA_HEADERS?: string };
  };
  return OnSendHeadersOptions?.EXTRA_HEADERS ? [option, 'extraHeaders'] : [option];
};

/** The browser's events of requests, to be switched on and off. */
export const requestEvents = (
  hear: (heard: Heard) => void,
  opened: (tab: number, from: number) => void,
) => {
  const on = browser.webRequest;
  const began = (details: WebRequest.OnBeforeRequestDetailsType) => hear({ began: details });
  const sent = (details: WebRequest.OnSendHeadersDetailsType) => hear({ sent: details });
  const answered = (details: WebRequest.OnHeadersReceivedDetailsType) =>
    hear({ answered: details });
  const redirected = (details: WebRequest.OnBeforeRedirectDetailsType) => hear({ ended: details });
  const completed = (details: WebRequest.OnCompletedDetailsType) => hear({ ended: details });
  const failed = (details: WebRequest.OnErrorOccurredDetailsType) => hear({ failed: details });
  const created = ({ id, openerTabId }: { id?: number; openerTabId?: number }) => {
    if (id !== undefined && openerTabId !== undefined) opened(id, openerTabId);
  };
  let listens = false;
  return (wish: boolean): void => {
    if (wish === listens) return;
    listens = wish;
    if (!wish) {
      on.onBeforeRequest.removeListener(began);
      on.onSendHeaders.removeListener(sent);
      on.onHeadersReceived.removeListener(answered);
      on.onBeforeRedirect.removeListener(redirected);
      on.onCompleted.removeListener(completed);
      on.onErrorOccurred.removeListener(failed);
      browser.tabs.onCreated.removeListener(created);
      return;
    }
    const whole = { urls, types: [...FRAMES, ...CALLS] };
    const ends = { urls, types: [...FRAMES, ...CALLS, ...PARTS] };
    on.onBeforeRequest.addListener(began, whole, ['requestBody']);
    on.onSendHeaders.addListener(sent, whole, all('requestHeaders') as ['requestHeaders']);
    on.onHeadersReceived.addListener(
      answered,
      { urls, types: FRAMES },
      all('responseHeaders') as ['responseHeaders'],
    );
    on.onBeforeRedirect.addListener(
      redirected,
      ends,
      all('responseHeaders') as ['responseHeaders'],
    );
    on.onCompleted.addListener(completed, ends, all('responseHeaders') as ['responseHeaders']);
    on.onErrorOccurred.addListener(failed, ends);
    browser.tabs.onCreated.addListener(created);
  };
};
