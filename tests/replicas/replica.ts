/** The contract of a replica: a small web app that stands in for one console. */
export interface ReplicaRequest {
  method: string;
  /** Whole address under the original's host name. */
  url: URL;
  headers: Headers;
  /** Body as text ('' for none). */
  body: string;
}

/** Switches of the look and manner of a replica; a page takes them from the store, not from its address. */
export interface Variant {
  /** UI language. */
  language: 'en' | 'de';
  /** Wordings and look of older releases. */
  old: boolean;
  /** Milliseconds before anything renders. */
  slow: number;
  /** Values appear this much later than the page. */
  late: number;
  /** The form re-renders once while it is being filled. */
  rerender: boolean;
  /** Framework or frame variant, by the replica's own names; '' is its usual one. */
  flavour: string;
}

export interface Replica {
  id: string;
  /** Host names it answers for; `*.example.com` for any sub-domain. */
  hosts: readonly string[];
  /** Forgets everything saved and sets the variant. */
  reset(variant?: Partial<Variant>): Promise<void> | void;
  handle(request: ReplicaRequest): Promise<Response> | Response;
  /** What is saved, for tests to look at. */
  saved(): unknown;
  /** Remembers everything as it is now; the answer brings it back, as often as it is called. */
  keep(): () => void;
}
