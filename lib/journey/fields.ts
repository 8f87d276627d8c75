import { FIELDS, type Field, type Side } from '../model/field.ts';

/** Entered on its owner's own page and carried nowhere: a newer reading simply replaces the older. */
const LOCAL: ReadonlySet<Field> = new Set([
  'access',
  'appName',
  'autoCreateGroups',
  'autoCreateUsers',
  'bindExistingUsers',
  'domain',
  'domains',
  'organizationName',
  'protocol',
  'connectorReference',
  'ssoEnabled',
  'ssoOnly',
  'passwordLogin',
]);

/** Without these no sign-in works; they decide the phase. */
const ESSENTIAL: ReadonlySet<Field> = new Set([
  'acsUrl',
  'spEntityId',
  'ssoUrl',
  'idpEntityId',
  'certificate',
  'metadataXml',
]);

export const isLocal = (field: Field): boolean => LOCAL.has(field);
export const isEssential = (field: Field): boolean => ESSENTIAL.has(field);
export const owns = (side: Side, field: Field): boolean => FIELDS[field].owner === side;

/** A way to do things rather than a value to copy: a choice, a toggle, a list of attributes. */
export const isSetting = (field: Field): boolean =>
  ['choice', 'toggle', 'list'].includes(FIELDS[field].kind);
