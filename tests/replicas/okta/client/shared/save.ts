import type { Problems } from '../../problems.ts';

interface OktaError {
  errorCauses?: { field: string; errorSummary: string }[];
}

/** Writes to the console with its request-forgery token, which stands in the page. */
export const write = (path: string, body: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-okta-xsrftoken': document.getElementById('_xsrfToken')?.textContent ?? '',
    },
    body: JSON.stringify(body),
  });

/** Saves the wizard. Leaves for the app's page, or resolves with what was refused. */
export const finish = async (appId: string | null, settings: unknown): Promise<Problems> => {
  const response = await write('/admin/apps/saml-wizard/save', { appId, settings });
  const reply: OktaError & { location?: string } = await response.json();
  if (reply.location) {
    location.assign(reply.location);
    return {};
  }
  const causes = reply.errorCauses ?? [];
  return Object.fromEntries(causes.map((cause) => [cause.field, cause.errorSummary]));
};
