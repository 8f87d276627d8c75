import type { ReplicaRequest } from '../../replica.ts';
import { generalProblems, samlProblems } from '../problems.ts';
import { DEFAULTS, type Settings } from '../settings.ts';
import { instancePath, orgOf } from './addresses.ts';
import { createKey } from './keys.ts';
import { type App, addApp, keyOf, type Org } from './org.ts';
import { unsigned } from './response.ts';

type Json = Record<string, unknown>;

/** The body as an object, or null. */
const objectOf = (value: unknown): Json | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;

export const jsonOf = (text: string): Json | null => {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Known names only, each of the kind that a new app has there. */
const settingsOf = (values: Json): Settings => {
  const settings = structuredClone(DEFAULTS);
  for (const [name, value] of Object.entries(settings)) {
    const given = values[name];
    if (typeof given === typeof value && Array.isArray(given) === Array.isArray(value)) {
      Object.assign(settings, { [name]: given });
    }
  }
  return settings;
};

const refusal = (problems: Record<string, string>): Response =>
  Response.json(
    {
      errorCode: 'E0000001',
      errorSummary: 'Api validation failed',
      errorCauses: Object.entries(problems).map(([field, errorSummary]) => ({
        field,
        errorSummary,
      })),
    },
    { status: 400 },
  );

/** *Finish*: the one write of the wizard. Answers with where to go, or with what is wrong. */
export const save = async (org: Org, { url, body }: ReplicaRequest): Promise<Response> => {
  const request = jsonOf(body);
  const values = objectOf(request?.settings);
  if (!request || !values) return refusal({ label: 'The request body was not well-formed.' });
  const settings = settingsOf(values);
  const problems = { ...generalProblems(settings), ...samlProblems(settings) };
  if (Object.keys(problems).length) return refusal(problems);
  const known = org.apps.find((app) => app.appId === request.appId);
  if (request.appId && !known) return Response.json({ errorCode: 'E0000007' }, { status: 404 });
  if (known) known.settings = settings;
  const app = known ?? (await addApp(org, orgOf(url.hostname), settings));
  return Response.json({ appId: app.appId, location: `${instancePath(app)}#tab-signon` });
};

/** Section B of step 2: the assertion by the values of the form, unsigned. */
export const preview = (body: string): Response => {
  const settings = settingsOf(jsonOf(body) ?? {});
  const xml = unsigned({ settings, externalKey: 'unsaved' }, settings.postBackURL, undefined);
  const assertion = /<saml2:Assertion[\s\S]*<\/saml2:Assertion>/.exec(xml);
  return new Response(assertion?.[0] ?? '', { headers: { 'content-type': 'application/xml' } });
};

/** Writes below an app's address. */
export const change = async (app: App, what: string, body: Json): Promise<Response> => {
  if (what === 'assignments' && Array.isArray(body.assigned)) {
    app.assigned = body.assigned.filter((name) => typeof name === 'string');
  } else if (what === 'certificates/generate') {
    app.keys.push(await createKey(app.appName.replace(/_.*$/, ''), 'SHA-2', 10));
  } else if (what === 'certificates/activate' && typeof body.kid === 'string') {
    app.activeKid = keyOf(app, body.kid)?.kid ?? app.activeKid;
  } else return Response.json({ errorCode: 'E0000022' }, { status: 400 });
  return Response.json({});
};
