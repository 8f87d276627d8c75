/** RFC 3986, appendix B. */
const PARTS = /^([A-Za-z][A-Za-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/;

/** RFC 3986, 5.2.4; leading `..` of a relative path stay (Canonical XML 1.1, appendix A). */
const withoutDots = (path: string): string => {
  const kept: string[] = [];
  const rooted = path.startsWith('/');
  const segments = path.split('/').slice(rooted ? 1 : 0);
  segments.forEach((segment, i) => {
    const last = i === segments.length - 1;
    const previous = kept.at(-1);
    if (segment === '..') {
      const up = previous !== undefined && previous !== '..';
      if (up) kept.pop();
      else if (!rooted) kept.push('..');
      if (last && (up || rooted)) kept.push('');
    } else if (segment === '.') {
      if (last) kept.push('');
    } else kept.push(segment);
  });
  return (rooted ? '/' : '') + kept.join('/');
};

/** The `xml:base` that stands for both: the outer one, and the inner one relative to it. */
export const joinBase = (outer: string, inner: string): string => {
  // An outer base of dots is a folder.
  const folder = /(?:^|\/)\.{1,2}$/.test(outer) ? `${outer}/` : outer;
  const [, scheme, host, path = '', query = ''] = PARTS.exec(inner) ?? [];
  const [, baseScheme = '', baseHost = '', basePath = '', baseQuery = ''] =
    PARTS.exec(folder) ?? [];
  if (scheme !== undefined) return `${scheme}${host ?? ''}${withoutDots(path)}${query}`;
  if (host !== undefined) return `${baseScheme}${host}${withoutDots(path)}${query}`;
  const origin = baseScheme + baseHost;
  if (path === '') return `${origin}${basePath}${query || baseQuery}`;
  if (path.startsWith('/')) return `${origin}${withoutDots(path)}${query}`;
  const merged =
    basePath === '' && baseHost !== ''
      ? `/${path}`
      : basePath.slice(0, basePath.lastIndexOf('/') + 1) + path;
  return `${origin}${withoutDots(merged)}${query}`;
};
