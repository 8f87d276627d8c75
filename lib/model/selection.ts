/** What of a trace is open: a flow, or an exchange and, where it carries some, one of its messages. */
export type Selection = { flow: string } | { exchange: string; message: string | null };
