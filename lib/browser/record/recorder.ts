import type { Exchange } from '../../model/exchange.ts';
import type { RecordingState } from '../../model/recording.ts';
import { type Assembler, openAssembler } from '../../trace/record/assemble.ts';
import { carriesMessage } from '../../trace/record/carries.ts';
import type { Answered, Began, Failed, Sent, WebRequest } from '../../trace/record/web.ts';
import type { Area } from '../store/area.ts';
import { openLog } from './log.ts';
import { readState, writeState } from './state.ts';

/** What the browser tells of requests. */
export type Heard =
  | { began: Began }
  | { sent: Sent }
  | { answered: Answered }
  | { ended: Answered }
  | { failed: Failed };

/** What happened is written after this, all at once; a message of a protocol at once. */
const PAUSE_MS = 250;

export interface Ears {
  /** Has the browser tell of requests, or no more. */
  listen(on: boolean): void;
  now(): number;
  /** An exchange as it stands after each event; for whoever waits for one. */
  saw?(exchange: Exchange, state: RecordingState): void;
}

const HOST = /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i;
const hostOf = (url: string): string => HOST.exec(url)?.[1]?.toLowerCase() ?? '';

const covers = ({ tabs, scope }: RecordingState, hosts: Set<string>, of: WebRequest): boolean =>
  tabs ? tabs.includes(of.tabId) : scope === 'allSites' || hosts.has(hostOf(of.url));

/** Records to a storage area, over the deaths of its worker. What is heard before it is ready waits. */
export const openRecorder = (area: Area, ears: Ears) => {
  const log = openLog(area);
  let state: RecordingState | null = null;
  let hosts = new Set<string>();
  let assembler: Assembler = openAssembler();
  let early: Heard[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;

  const flush = (): Promise<void> => {
    clearTimeout(due);
    due = undefined;
    return log.flush();
  };
  const flushSoon = (): void => {
    due ??= setTimeout(() => void flush().catch(() => undefined), PAUSE_MS);
  };

  const adopt = (next: RecordingState): void => {
    state = next;
    hosts = new Set(next.scope === 'allSites' ? [] : next.scope.hosts);
  };

  const assembled = (heard: Heard): Exchange => {
    if ('began' in heard) return assembler.began(heard.began);
    if ('sent' in heard) return assembler.sent(heard.sent);
    if ('answered' in heard) return assembler.answered(heard.answered);
    return 'ended' in heard ? assembler.ended(heard.ended) : assembler.failed(heard.failed);
  };

  const take = (heard: Heard, present: RecordingState): void => {
    const [details] = Object.values(heard) as [WebRequest];
    if (!present.on || !covers(present, hosts, details)) return;
    const exchange = assembled(heard);
    log.put(exchange);
    if ('began' in heard && carriesMessage(exchange)) void flush().catch(() => undefined);
    else flushSoon();
    ears.saw?.(exchange, present);
  };

  const ready = readState(area).then(async (stored) => {
    if (stored.on) assembler = openAssembler(await log.resume());
    else ears.listen(false);
    adopt(stored);
    for (const heard of early) take(heard, stored);
    early = [];
  });
  // Where the area fails there is nothing to record to, and whoever asks is told so.
  ready.catch(() => undefined);

  return {
    hear: (heard: Heard): void => {
      if (state) take(heard, state);
      else early.push(heard);
    },
    /** A tab was opened from another: a flow goes on in it. */
    opened: (tab: number, from: number): void => {
      const join = () => {
        if (!state?.on || !state.tabs?.includes(from)) return;
        adopt({ ...state, tabs: [...state.tabs, tab] });
        void writeState(area, state).catch(() => undefined);
      };
      if (state) join();
      else void ready.then(join);
    },
    async state(): Promise<RecordingState> {
      await ready;
      return state ?? readState(area);
    },
    /** Begins anew: what was recorded before is gone. */
    async start(next: RecordingState): Promise<void> {
      await ready;
      await log.clear();
      assembler = openAssembler();
      await writeState(area, next);
      adopt(next);
      ears.listen(true);
    },
    /** Changes the state of a recording that goes on. */
    async change(some: Partial<RecordingState>): Promise<void> {
      await ready;
      if (!state?.on) return;
      adopt({ ...state, ...some });
      await writeState(area, state);
    },
    async stop(why: RecordingState['stopped']): Promise<void> {
      await ready;
      if (!state?.on) return;
      adopt({ ...state, on: false, stopped: why });
      ears.listen(false);
      await flush();
      await writeState(area, state);
    },
    async clear(): Promise<void> {
      await ready;
      await log.clear();
    },
    flush,
  };
};

export type WebRecorder = ReturnType<typeof openRecorder>;
