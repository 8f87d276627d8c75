import type { ErrorPages } from './errorPage.ts';
import type { Field, Side, Values } from './field.ts';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'ja' | 'pt' | 'it' | 'nl' | 'zh' | 'ko';

/**
 * Wordings by language; the first of a language is today's, the rest are older or alternative ones.
 * `*` stands for any text ("Set up *" names the app).
 */
export type Labels = Partial<Record<Language, readonly string[]>>;

/** How much a fact is worth: A the vendor's own, B a third party's, C inferred. */
export type Grade = 'A' | 'B' | 'C';

/** Something that must be on the page. `selector` is one CSS selector, never a comma list. */
export type Mark = { text: Labels } | { selector: string };

/** Where a page keeps a field, in order of trust: attribute, then label. */
export interface PageField {
  /** `shows`: the page displays it, read-only. `takes`: the admin enters it here. */
  role: 'shows' | 'takes';
  /** Stable attributes, each one CSS selector that may match at most one control. */
  selectors?: readonly string[];
  /** Selector of what the user has pointed at; it comes before all others. */
  taught?: string;
  labels?: Labels;
  /** Headings of the section that it stands under, for labels that occur twice on a page. */
  within?: Labels;
  /** Wordings of each canonical token of a choice or toggle. */
  choices?: Readonly<Record<string, Labels>>;
  /** Texts that stand where a value would, and are none ("Required", "Optional"). */
  placeholders?: Labels;
  /** The console refuses to save, or the sign-in fails, without it. */
  required?: boolean;
  /**
   * What it shows is made of something that the admin still types: until the other side holds it, a
   * later reading is no question.
   */
  typed?: boolean;
  /** The form in which this console takes a certificate. */
  form?: CertificateForm;
  /** It may stand there several times, in rows or lines. */
  several?: boolean;
  /** A list that has no empty row until this button is pressed. */
  addRow?: Labels;
  /** A control behind this fold exists or shows only after the fold is opened by the admin. */
  fold?: Labels;
  /**
   * The value is only behind a link of this page (a certificate or metadata download); for a `url`
   * field the link's address is the value. `href` is a regular expression over that address.
   */
  link?: { labels?: Labels; href?: string };
  /** Has no label: it is the one text of the page that has a grade A format of this console. */
  unlabelled?: boolean;
  /** Regular expression of all that the console accepts here. */
  accepts?: string;
  grade?: Grade;
}

/** `pem`: BEGIN/END lines and line breaks. `pemOneLine`: without line breaks. `body`: base64 alone. */
export type CertificateForm = 'pem' | 'pemOneLine' | 'body';

export interface Page {
  id: string;
  title: Labels;
  /** Regular expressions over the whole address, hash included; any may match. */
  urls: readonly string[];
  /** All of them must be there, unless `anyMark`. */
  marks: readonly Mark[];
  anyMark?: boolean;
  /** None of them may be there. */
  not?: readonly Mark[];
  /** Where the fields are sought: the last visible match (a dialog, a side pane); else the whole page. */
  scope?: readonly Mark[];
  fields: Partial<Record<Field, PageField>>;
  /** Labels of controls that are no field: a search from a field's label ends at them. */
  others?: Labels;
  /** Buttons that save, or lead on from, what stands on this page. The guard watches them. */
  save?: { labels?: Labels; selectors?: readonly string[] };
  /** How the admin gets here, in the console's own words. */
  path: Labels;
}

/** The shape of a value at this console; named groups are the ids inside it. */
export interface ValueFormat {
  pattern: string;
  grade: Grade;
}

/** A value of the console's own that no page shows for sure. What a page shows comes before it. */
export interface Derivation {
  /**
   * The value; `{name}` stands for a named group of `account` in the page's address, or for another
   * value of the console's own.
   */
  from: string;
  /** Not certain: the user is asked in these words, and the value is no more than what is offered. */
  ask?: Labels;
  grade: Grade;
}

/** A step of the guide that no value shows, or that frames those which do. */
export interface ConsoleStep {
  id: string;
  /** When in the journey: before the other side's values, with them, after both sides are saved. */
  when: 'prepare' | 'configure' | 'finish';
  /** The page on which it is done. */
  page?: string;
  /** It saves that page. */
  saves?: boolean;
  /** It tests the sign-in. */
  tests?: boolean;
  /** What the SP demands or needs of the IdP that this step settles. */
  sets?: readonly Field[];
  /** What to do, in the console's own words. Locale texts live with the console, since they quote it. */
  text: Labels;
}

/** What an account has in place of an app that is only being made. */
export const NEW = '+';

/** One product's admin UI, as data: survives `JSON.parse(JSON.stringify(x))`. */
export interface Console {
  id: string;
  side: Side;
  name: string;
  /** Match patterns of its hosts, for the manifest and for the page match. */
  matches: readonly string[];
  excludeMatches?: readonly string[];
  /** Regular expressions over addresses of its hosts that are another product's, or the other direction's. */
  foreign?: readonly string[];
  /**
   * Regular expressions over the address whose named groups name the customer, the wider before the
   * narrower: org or tenant, then app. A group `new` stands where an app that is being made has no
   * name yet.
   */
  account: readonly string[];
  /** The group of `formats` that names the customer where the address names no more than the host. */
  accountIn?: string;
  /** The first that matches is the one. */
  pages: readonly Page[];
  /** Shapes of the values that this side gives. */
  formats: Partial<Record<Field, readonly ValueFormat[]>>;
  /** Ids that must be the same in several values, by group name: `{ tenantId: ['ssoUrl', 'idpEntityId'] }`. */
  sameIds?: Readonly<Record<string, readonly Field[]>>;
  /** What an SP asks of every IdP, as canonical values. */
  demands?: Values;
  /** What it asks besides while one of its toggles is on, by toggle. */
  demandsWith?: Partial<Record<Field, Values>>;
  /** A signed response does where the assertion is not signed, by its guides. */
  takesSignedResponse?: boolean;
  /** Its own values appear only after the other side's have been entered here. */
  givesAfterSave?: boolean;
  /** Its wizard shows its own values before it takes the other side's. */
  showsFirst?: boolean;
  derived?: Partial<Record<Field, Derivation>>;
  /** The page at which an SP's users sign in; `{name}` stands for a named group of `account`. */
  signIn?: Derivation;
  /** The page at which an IdP's users find their apps; `{ssoOrigin}` is the origin of its SSO URL. */
  launcher?: Derivation;
  steps?: readonly ConsoleStep[];
  errors?: ErrorPages;
}

/** What must be said of one SP with one IdP, and follows from neither console alone. */
export interface PairNote {
  sp: string;
  idp: string;
  /** The part of the guide at which it is said. */
  at: 'prepareIdp' | 'takeSp' | 'takeIdp' | 'enterSp' | 'enterIdp' | 'finishSp' | 'finishIdp';
  text: Labels;
}
