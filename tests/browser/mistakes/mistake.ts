/** One planted mistake: which finding it must raise, and what the admin enters instead of what is right. */
export interface Mistake<Right, Entered = Partial<Right>> {
  what: string;
  /** Id of the rule, which must be the only one that speaks up. */
  finding: string;
  enter(right: Right): Entered;
}
