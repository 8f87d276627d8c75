import type { Field } from '../model/field.ts';
import { PRESSED, TAUGHT } from './candidates.ts';
import { hostOf } from './place.ts';
import type { Candidate } from './search.ts';
import { clean } from './text.ts';

/** Words that only SAML settings have; "Callback URL", "Issuer" or "Certificate" are anybody's. */
const OWN =
  /saml|\bacs\b|assertion|entit|\bidp\b|\bsp\b|identit|service[ -]?provider|dienstanbieter|fournisseur|proveedor|name[ -]?id|\bsso\b|single[ -]?sign|meta|méta|relay|relais|retransmisi|verbund|entra|azure/i;
const SAML = /saml|assertion consumer|\bidp\b/i;
/** Titles of settings beside those of SAML. */
const FOREIGN =
  /\b(?:oauth ?2?(?:\.0)?|openid|oidc|scim|webhooks?|ldap|api[ -](?:keys?|tokens?)|provisioning|provisionierung)\b/i;
/** Labels of OAuth and OpenID Connect alone. */
const CLIENT = /^(?:oauth |oidc )?client[ -](?:id|secret)$|^geheimer clientschlüssel$/i;
const NO_TITLE = `head,script,style,nav,label,option,li,select,${PRESSED}`;
const FARTHEST = 300;
const LONGEST_TITLE = 60;

/** Whether the nearest title before the label, that says of what, speaks of something else. */
function isForeign(start: Node): boolean {
  let left = FARTHEST;
  for (let at: Node | null = start; at; at = hostOf(at)) {
    const walker = (at.ownerDocument as Document).createTreeWalker(at.getRootNode(), 4);
    walker.currentNode = at;
    for (let node = walker.previousNode(); node && left > 0; node = walker.previousNode()) {
      left -= 1;
      const { data, parentElement } = node as Text;
      const text = data.length > LONGEST_TITLE + 40 ? '' : clean(data);
      if (!text || text.length > LONGEST_TITLE) continue;
      if (CLIENT.test(text)) return true;
      if (OWN.test(text)) return false;
      if (FOREIGN.test(text) && !parentElement?.closest(NO_TITLE)) return true;
    }
  }
  return false;
}

const speaksOfSaml = (root: Node): boolean =>
  SAML.test(('body' in root ? (root as Document).body : root).textContent ?? '');

/**
 * Takes away what has a wording that others use too: everywhere, on a page that does not speak of SAML;
 * else under a title of something else. So does a shown value that is none.
 */
export function dropDoubtful(wanted: Map<Field, Candidate[]>): void {
  const all = [...wanted.values()].flat();
  const roots = new Set(
    all.flatMap(({ element }) => [element.getRootNode(), element.ownerDocument]),
  );
  const own = all.some(({ label }) => OWN.test(label)) || [...roots].some(speaksOfSaml);
  const isSure = ({ spot, label, value, href, editable, confidence }: Candidate): boolean =>
    confidence === TAUGHT ||
    (own &&
      (editable || value !== '' || href !== undefined) &&
      (OWN.test(label) || !spot || !isForeign(spot.node)));
  for (const [field, candidates] of wanted) wanted.set(field, candidates.filter(isSure));
}
