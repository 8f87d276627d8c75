import type { Finding } from './finding.ts';

/** A note beside a control: the state of its line, and a few words. */
export interface PageMark {
  selector: string;
  state: 'agrees' | 'differs' | 'filled';
  text: string;
}

/** A finding in words, for the guard's dialog in the page. */
export interface GuardFinding {
  finding: Finding;
  title: string;
  message: string;
  selector: string | null;
}
