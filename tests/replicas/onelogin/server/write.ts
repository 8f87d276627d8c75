import { has } from '../boot.ts';
import { FIELDS } from '../fields.ts';
import type { Parameter, Settings } from '../settings.ts';
import type { App, Store } from './store.ts';

/** Labels of required fields that are empty; nothing is saved then. */
const missing = (configuration: Settings['configuration']): string[] =>
  FIELDS.filter((field) => field.required && !configuration[field.key]?.trim()).map(
    ({ label }) => label,
  );

const isText = (value: unknown): value is string => typeof value === 'string';

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(value)).filter(([, held]) => isText(held))) as Record<
    string,
    string
  >;

const parametersOf = (value: unknown): Parameter[] =>
  (Array.isArray(value) ? value : []).map((row) => ({
    name: String(Object(row).name),
    value: String(Object(row).value),
    included: Object(row).included === true,
    ...(Object(row).nameId === true && { nameId: true }),
  }));

/**
 * Saves what the page posts. The form of *Configuration* is checked only once it was opened; whether
 * the validator compiles or matches, nobody asks.
 */
export const save = (store: Store, app: App, body: string): Response => {
  if (has(store.variant, 'expired')) return new Response('', { status: 401 });
  if (has(store.variant, 'readonly')) return new Response('', { status: 403 });
  const posted: Partial<Settings> & { opened?: boolean } = JSON.parse(body);
  const configuration = { ...app.settings.configuration, ...textsOf(posted.configuration) };
  const errors = posted.opened ? missing(configuration) : [];
  if (errors.length > 0) return Response.json({ errors }, { status: 422 });
  app.settings = {
    displayName: isText(posted.displayName) ? posted.displayName : app.settings.displayName,
    visible: posted.visible !== false,
    description: isText(posted.description) ? posted.description : '',
    configuration,
    credentials: posted.credentials === 'shared' ? 'shared' : 'admin',
    parameters: parametersOf(posted.parameters),
    signatureAlgorithm: isText(posted.signatureAlgorithm)
      ? posted.signatureAlgorithm
      : app.settings.signatureAlgorithm,
    loginHint: posted.loginHint !== false,
    assigned: posted.assigned === true,
  };
  return Response.json({ errors: [], settings: app.settings });
};
