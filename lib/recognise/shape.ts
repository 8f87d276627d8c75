import type { FieldKind } from '../model/field.ts';
import { clean } from './text.ts';

const URL_LIKE = /^[a-z][a-z0-9+.-]*:\/\/[^\s/]\S*$/i;
const URN_LIKE = /^[a-z][a-z0-9+.-]{1,30}:\S+$/i;
/** An entity ID may be any text without white space; words alone are none. */
const ID_LIKE = /^(?=.*[.:/_\d-])[^\s<>"]{3,1024}$/;
const HEX = /^(?:[0-9a-f]{2}:?\s?){16,64}$/i;
const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
const BASE64 = /^[A-Za-z0-9+/\s]{200,}={0,2}\s*$/;
const XML = /^\s*(?:<\?xml|<(?:\w+:)?Entit(?:y|ies)Descriptor)/;

const CUT = /…|\.\.\./;

/** The page shows no more than a part of it. */
export const isCut = (text: string): boolean => CUT.test(text);

/** A line broken for display: each piece but the first goes on where a word would not. */
function joined(text: string): string | null {
  const pieces = text.split(/\s+/);
  if (pieces.length > 8) return null;
  const broken = pieces.every(
    (piece, i) => i === 0 || /[-_/.=&?%\d]/.test(piece) || /[-_/.=&?%]$/.test(pieces[i - 1] ?? ''),
  );
  return broken && !pieces.slice(1).some((piece) => piece.includes('://')) ? pieces.join('') : null;
}

/** The value that a text on the page is, for a field of that kind; null when it is none. */
export function valueIn(kind: FieldKind, text: string): string | null {
  const value = clean(text);
  switch (kind) {
    case 'url':
    case 'entityId': {
      if (value.length > 2048) return null;
      const whole = joined(value);
      if (whole === null || isCut(whole)) return null;
      if (URL_LIKE.test(whole)) return whole;
      if (kind === 'url') return null;
      return URN_LIKE.test(whole) || (whole === value && ID_LIKE.test(whole)) ? whole : null;
    }
    case 'certificate':
      if (PEM.test(text)) return text.slice(text.search(PEM)).trim();
      return BASE64.test(text) ? text.trim() : null;
    case 'xml':
      return XML.test(text) ? text.trim() : null;
    case 'fingerprint':
      return HEX.test(value) ? value : null;
    default:
      return value && value.length <= 200 && !isCut(value) ? value : null;
  }
}

/** Kinds whose values are known by their looks alone. */
export const isTelling = (kind: FieldKind): boolean =>
  kind === 'url' ||
  kind === 'entityId' ||
  kind === 'certificate' ||
  kind === 'xml' ||
  kind === 'fingerprint';
