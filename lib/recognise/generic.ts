import {
  DIGEST_WORDINGS,
  NAME_ID_FORMAT_WORDINGS,
  SIGNATURE_WORDINGS,
} from '../consoles/wordings.ts';
import type { Console, Labels, Language, PageField } from '../model/console.ts';
import { FIELDS, type Field, type Side } from '../model/field.ts';
import { TAUGHT } from './candidates.ts';
import { dictionaryOf, lookUp } from './dictionary.ts';
import { dropDoubtful } from './generic-doubt.ts';
import { CLEAR, EITHER } from './generic-labels.ts';
import { LOCKS, SAVE } from './generic-switches.ts';
import { holds, hostOf } from './place.ts';
import type { Generic } from './recognise.ts';
import type { Candidate } from './search.ts';
import { clean } from './text.ts';
import { parentOf } from './visible.ts';

type PageFields = Partial<Record<Field, Readonly<Record<string, Labels>>>>;

const both = (a: Labels, b: Labels): Labels => {
  const sum: Labels = { ...a };
  for (const [language, texts] of Object.entries(b))
    sum[language as Language] = [...(a[language as Language] ?? []), ...texts];
  return sum;
};

/** "Entity ID" is anybody's, "Service provider entity ID" is not. */
const named = (labels: Labels, names: readonly string[]): Labels => ({
  en: (labels.en ?? []).flatMap((text) => names.map((name) => `${name} ${text}`)),
});

const NAMES: Readonly<Record<Side, readonly string[]>> = {
  sp: ['SP', 'Service provider'],
  idp: ['IdP', 'Identity provider'],
};

const SIGNED: Readonly<Record<string, Labels>> = {
  true: {
    en: ['Signed', 'Yes', 'On', 'Enabled'],
    de: ['Signiert', 'Ja', 'Ein', 'Aktiviert'],
    fr: ['Signé', 'Signée', 'Oui', 'Activé'],
    es: ['Firmado', 'Firmada', 'Sí', 'Activado'],
  },
  false: {
    en: ['Unsigned', 'Not signed', 'No', 'Off', 'Disabled'],
    de: ['Nicht signiert', 'Unsigniert', 'Nein', 'Aus', 'Deaktiviert'],
    fr: ['Non signé', 'Non signée', 'Non', 'Désactivé'],
    es: ['Sin firmar', 'No', 'Desactivado'],
  },
};

const CHOICES: PageFields = {
  signResponse: SIGNED,
  signAssertion: SIGNED,
  nameIdFormat: NAME_ID_FORMAT_WORDINGS,
  signatureAlgorithm: SIGNATURE_WORDINGS,
  digestAlgorithm: DIGEST_WORDINGS,
};

function fieldsOf(): Partial<Record<Field, PageField>> {
  const labels: Partial<Record<Field, Labels>> = { ...CLEAR, ...LOCKS };
  for (const { fields, labels: more } of EITHER)
    for (const field of fields)
      labels[field] = both(
        labels[field] ?? {},
        both(more, named(more, NAMES[FIELDS[field].owner])),
      );
  labels.acsUrl = both(labels.acsUrl ?? {}, named(CLEAR.acsUrl ?? {}, NAMES.sp));
  const fields: Partial<Record<Field, PageField>> = {};
  for (const name of Object.keys(labels) as Field[]) {
    const choices = CHOICES[name];
    fields[name] = { role: 'takes', labels: labels[name] ?? {}, ...(choices && { choices }) };
  }
  return fields;
}

/** Any page of a product that has no definition: common wordings, both sides, every field either way. */
const ANY: Console = {
  id: 'generic',
  side: 'sp',
  name: 'generic',
  matches: [],
  account: [],
  pages: [
    {
      id: 'generic',
      title: {},
      urls: [''],
      marks: [],
      fields: fieldsOf(),
      save: { labels: SAVE },
      path: {},
    },
  ],
  formats: {},
};

const TITLE = '(?: \\(\\w+\\))?(?:[ -][\\p{L}-]+){0,3}';
const SP_TITLE = new RegExp(
  `^(?:saml )?(?:service[ -]provider|sp|dienstanbieter|fournisseur de services?|proveedor de servicios?)${TITLE}$`,
  'iu',
);
const IDP_TITLE = new RegExp(
  `^(?:saml )?(?:identity[ -]provider|idp|identitätsanbieter|fournisseur d[’']identité|proveedor de identidad(?:es)?)${TITLE}$`,
  'iu',
);
const FARTHEST = 300;

/** The side that the nearest title before the label names, in its root or those around it. */
function titledSide(candidate: Candidate): Side | null {
  let left = FARTHEST;
  for (let at: Node | null = candidate.spot?.node ?? null; at; at = hostOf(at)) {
    const walker = (at.ownerDocument as Document).createTreeWalker(at.getRootNode(), 4);
    walker.currentNode = at;
    for (let node = walker.previousNode(); node && left > 0; node = walker.previousNode()) {
      const { data } = node as Text;
      if (node.parentElement?.closest('head,script,style')) continue;
      left -= 1;
      if (data.length > 60) continue;
      const text = clean(data);
      if (lookUp(dictionaryOf(ANY), text)) continue;
      if (SP_TITLE.test(text)) return 'sp';
      if (IDP_TITLE.test(text)) return 'idp';
    }
  }
  return null;
}

/**
 * The side of what is clear and stands nearest in the same way, shown or to be entered; null when both
 * sides stand equally near.
 */
function companySide(
  clear: readonly [Field, Candidate][],
  of: Candidate,
  mixed: Side | null,
): Side | null {
  const company = clear.filter(
    ([, other]) => other.editable === of.editable && other.element !== of.element,
  );
  for (let box = parentOf(of.element); box; box = parentOf(box)) {
    const around = box;
    const near = company.filter(([, { element }]) => holds(around, element));
    const sides = new Set(near.map(([field]) => FIELDS[field].owner));
    const [side] = sides;
    if (side) return sides.size === 1 ? side : mixed;
  }
  return null;
}

/** Says nothing of whose page it is. */
const NEUTRAL: readonly Field[] = [
  'nameIdFormat',
  'relayState',
  'signatureAlgorithm',
  'digestAlgorithm',
  'signResponse',
  'signAssertion',
  'ssoOnly',
  'passwordLogin',
];

/**
 * Decides which side's value an "Entity ID" is: by the title above it, else by what stands beside it in
 * the same way. What stays open is taken from both, so that nothing is guessed.
 */
function settle(wanted: Map<Field, Candidate[]>): void {
  dropDoubtful(wanted);
  const claims = new Map<Element, Set<Field>>();
  for (const [field, candidates] of wanted)
    for (const { element } of candidates)
      claims.set(element, (claims.get(element) ?? new Set()).add(field));
  const isClear = (element: Element): boolean => claims.get(element)?.size === 1;
  const clear: [Field, Candidate][] = [];
  for (const [field, candidates] of wanted)
    if (!NEUTRAL.includes(field))
      for (const candidate of candidates)
        if (isClear(candidate.element)) clear.push([field, candidate]);
  for (const [field, candidates] of wanted) {
    const mixed = EITHER.find(({ fields }) => fields.includes(field))?.mixed ?? null;
    wanted.set(
      field,
      candidates.filter((candidate) => {
        if (candidate.confidence === TAUGHT || isClear(candidate.element)) return true;
        const side = titledSide(candidate) ?? companySide(clear, candidate, mixed);
        return side === FIELDS[field].owner;
      }),
    );
  }
}

/** Reads pages of products that have no definition. */
export const GENERIC: Generic = { console: ANY, settle };
