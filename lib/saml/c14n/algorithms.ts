/** How to make canonical: by Canonical XML 1.0 or 1.1, or exclusively (inclusive for a few prefixes). */
export interface Method {
  kind: '1.0' | '1.1' | 'exclusive';
  comments: boolean;
}

const C14N_10 = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
const C14N_11 = 'http://www.w3.org/2006/12/xml-c14n11';

/** Namespace of `InclusiveNamespaces` too. */
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** What XML-DSig takes where no canonicalisation is named (4.4.3.2). */
export const DEFAULT = C14N_10;

const METHODS: Readonly<Record<string, Method>> = {
  [C14N_10]: { kind: '1.0', comments: false },
  [`${C14N_10}#WithComments`]: { kind: '1.0', comments: true },
  [C14N_11]: { kind: '1.1', comments: false },
  [`${C14N_11}#WithComments`]: { kind: '1.1', comments: true },
  [EXCLUSIVE]: { kind: 'exclusive', comments: false },
  [`${EXCLUSIVE}WithComments`]: { kind: 'exclusive', comments: true },
};

export const methodOf = (uri: string): Method | null =>
  Object.hasOwn(METHODS, uri) ? (METHODS[uri] ?? null) : null;
