/** One sign-in or logout: the messages that belong together, and the exchanges around them. */
export interface Flow {
  /** Unique within its recording. */
  id: string;
  kind: 'signIn' | 'logout' | 'other';
  /** Ids of its exchanges and of its messages, oldest first. */
  exchanges: string[];
  messages: string[];
  /** Host of each side, as far as its messages show it. */
  hosts: { sp: string | null; idp: string | null };
}
