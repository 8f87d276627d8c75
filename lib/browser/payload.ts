import {
  type Guard,
  isFlag,
  isId,
  isListOf,
  isNullable,
  isNumber,
  isOneOf,
  isOptional,
  isShape,
  isText,
} from '../journey/guards.ts';
import { isEvent, isFieldName, isSide } from '../journey/read.ts';
import type { Field } from '../model/field.ts';
import type { SeenField, Sighting } from '../model/sighting.ts';
import type { Ask, Pointed } from '../model/taught.ts';
import { TEST_STARTS } from '../model/view.ts';
import type { FromPage, FromUi } from './messages.ts';
import { isScope } from './record/state.ts';
import type { In } from './transport.ts';

const MOST_FIELDS = 500;
const MOST_TABS = 50;

const isTrue = (x: unknown): x is true => x === true;

const isSeen = isShape<SeenField>({
  field: (x): x is Field | 'none' => x === 'none' || isFieldName(x),
  value: isText,
  label: isText,
  selector: isText,
  confidence: isNumber,
  editable: isFlag,
  href: isOptional(isText) as Guard<string>,
  locked: isOptional(isTrue) as Guard<true>,
  others: isOptional(isListOf(isText, MOST_FIELDS)) as Guard<string[]>,
  standard: isOptional(isFlag) as Guard<boolean>,
});

/** A page's word for what it shows: its types are checked here, its truth never. */
export const isSighting = isShape<Sighting>({
  console: isText,
  page: isText,
  url: isText,
  account: isText,
  language: isText,
  fields: isListOf(isSeen, MOST_FIELDS),
  missing: isListOf(isFieldName, MOST_FIELDS),
});

const seen = isShape<{ sighting: Sighting }>({ sighting: isSighting });
const onTab = { tab: isId, connection: isText };

type M = FromPage & FromUi;
/** One guard a message: what does not fit is ignored. */
export const PAYLOADS: { [N in keyof M]: Guard<In<M, N>> } = {
  sighted: isShape<In<M, 'sighted'>>({ sighting: isNullable(isSighting) }),
  guard: seen,
  fix: seen,
  pointed: isShape<In<M, 'pointed'>>({
    pointed: isNullable(
      isShape<Pointed>({
        field: isFieldName,
        selector: isText,
        label: isText,
        control: isFlag,
      }),
    ),
    rest: isListOf(isShape<Ask>({ field: isFieldName, name: isText }), MOST_FIELDS),
  }),
  view: isShape<In<M, 'view'>>({ tab: isNullable(isId), connection: isNullable(isText) }),
  apply: isShape<In<M, 'apply'>>({ connection: isText, event: isEvent }),
  connect: isShape<In<M, 'connect'>>({ tabs: isListOf(isId, MOST_TABS) }),
  create: isShape<In<M, 'create'>>({ name: isText }),
  remove: isShape<In<M, 'remove'>>({ connection: isText }),
  take: isShape<In<M, 'take'>>(onTab),
  fill: isShape<In<M, 'fill'>>({
    ...onTab,
    only: isOptional(isListOf(isFieldName, MOST_FIELDS)) as Guard<Field[]>,
  }),
  unfill: isShape<In<M, 'unfill'>>(onTab),
  paste: isShape<In<M, 'paste'>>({
    connection: isText,
    side: isNullable(isSide),
    // However long: what is too much is refused with a reason, not ignored.
    text: (x): x is string => typeof x === 'string',
    name: isNullable(isText),
  }),
  set: isShape<In<M, 'set'>>({
    locale: isOptional(isNullable(isOneOf('en', 'de'))) as Guard<'en' | 'de' | null>,
    guardOff: isOptional(isListOf(isText, MOST_FIELDS)) as Guard<string[]>,
  }),
  wake: isShape<In<M, 'wake'>>({ tab: isId }),
  point: isShape<In<M, 'point'>>({ tab: isId }),
  unteach: isShape<In<M, 'unteach'>>({ place: isText, page: isText, field: isFieldName }),
  snapshot: isShape<In<M, 'snapshot'>>({ tab: isId }),
  record: isShape<In<M, 'record'>>({ scope: isScope }),
  stopRecording: isShape<In<M, 'stopRecording'>>({}),
  clearRecording: isShape<In<M, 'clearRecording'>>({}),
  testSignIn: isShape<In<M, 'testSignIn'>>({
    connection: isText,
    where: isOneOf(...TEST_STARTS),
  }),
  cancelTest: isShape<In<M, 'cancelTest'>>({}),
};
