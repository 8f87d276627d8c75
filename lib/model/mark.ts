import type { Finding } from './finding.ts';

/** A note beside a control: the state of its line, and a few words. */
export interface PageMark {
  selector: string;
  state: 'agrees' | 'differs' | 'filled';
  text: string;
}

/** One of two values in the guard's dialog. An own piece without a text is where the other has one. */
export interface GuardValue {
  title: string;
  pieces: { text: string; own: boolean; named: boolean }[];
}

/** A finding in words, for the guard's dialog in the page. */
export interface GuardFinding {
  finding: Finding;
  title: string;
  message: string;
  /** What the page holds, then what would be right; empty where there is nothing to compare. */
  values: GuardValue[];
  selector: string | null;
}
