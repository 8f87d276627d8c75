import { type AppView, FORMATS, type Mapping, NEW_APP, type Settings, SOURCES } from '../view.ts';
import type { Tenant } from './store.ts';

const parse = (body: string): Record<string, unknown> => {
  try {
    return { ...JSON.parse(body) };
  } catch {
    return {};
  }
};

const isMapping = (value: unknown): value is Mapping => {
  const { source, name } = Object(value);
  return typeof source === 'string' && typeof name === 'string';
};

/** What was posted, over what is there; anything of another kind is left out. */
export const read = (body: string, known?: AppView): Settings & { on: boolean } => {
  const before: Settings & { on: boolean } = { ...NEW_APP, on: false, ...known };
  const posted = parse(body);
  const text = (
    name:
      | 'name'
      | 'acsUrl'
      | 'entityId'
      | 'startUrl'
      | 'nameIdFormat'
      | 'nameId'
      | 'groupAttribute'
      | 'certificate',
  ): string => {
    const value = posted[name];
    return typeof value === 'string' ? value : before[name];
  };
  const flag = (name: 'signedResponse' | 'on'): boolean => {
    const value = posted[name];
    return typeof value === 'boolean' ? value : before[name];
  };
  return {
    name: text('name'),
    acsUrl: text('acsUrl'),
    entityId: text('entityId'),
    startUrl: text('startUrl'),
    signedResponse: flag('signedResponse'),
    nameIdFormat: text('nameIdFormat'),
    nameId: text('nameId'),
    mappings: Array.isArray(posted.mappings) ? posted.mappings.filter(isMapping) : before.mappings,
    groups: Array.isArray(posted.groups)
      ? posted.groups.filter((group) => typeof group === 'string')
      : before.groups,
    groupAttribute: text('groupAttribute'),
    certificate: text('certificate'),
    on: flag('on'),
  };
};

const one = (list: readonly string[], text: string): boolean => list.includes(text);

/** Why the console does not save it; null when it does. */
export const refusal = (tenant: Tenant, settings: Settings, known?: AppView): string | null => {
  if (!settings.name) return '400 name';
  if (!settings.acsUrl.startsWith('https://')) return '400 ACS URL must start with https://';
  if (!settings.entityId) return '400 entity id';
  const twin = tenant.apps.find((app) => app.entityId === settings.entityId);
  if (twin && twin !== known) return '400 duplicate entity id';
  if (!one(FORMATS, settings.nameIdFormat) || !one(SOURCES, settings.nameId)) return '400 name id';
  const names = tenant.keys.map(({ name }) => name);
  return one(names, settings.certificate) ? null : '400 certificate';
};
