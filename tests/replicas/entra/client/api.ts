import type { BasicConfig, Claims, Refusal, Signing, View } from '../view.ts';

const base = '/api/ApplicationSso';

async function post(path: string, body: unknown): Promise<Response> {
  const answer = await fetch(`${base}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // Without a session the portal leaves for the login, whatever is being edited.
  if (answer.status === 401) location.assign(await answer.text());
  return answer;
}

export async function loadView(): Promise<View> {
  return (await (await fetch(`${base}/FederatedSsoV2`)).json()) as View;
}

/** Saves step 1. Resolves to the messages of the fields at fault, none when it was taken. */
export async function saveBasic(objectId: string, basic: BasicConfig): Promise<Refusal['errors']> {
  const response = await post(`${objectId}/FederatedSsoConfigV2`, basic);
  return response.ok ? {} : ((await response.json()) as Refusal).errors;
}

export async function saveSigning(objectId: string, signing: Signing): Promise<void> {
  await post(`${objectId}/SamlCertificatesV2`, signing);
}

export async function saveClaims(objectId: string, claims: Claims): Promise<void> {
  await post(`${objectId}/Claims`, claims);
}

export type Checked = 'IsValidIdentifierUri' | 'IsValidUri';

/** Asks the server, as the original does, so the verdict comes late. */
export async function isValid(check: Checked, value: string): Promise<boolean> {
  const response = await post(check, { uriToValidate: value });
  return response.ok && ((await response.json()) as { isValid: boolean }).isValid;
}

export const downloads = (objectId: string) => ({
  base64: `${base}/${objectId}/certificate/base64`,
  raw: `${base}/${objectId}/certificate/raw`,
  metadata: `${base}/${objectId}/certificate/metadata`,
});
