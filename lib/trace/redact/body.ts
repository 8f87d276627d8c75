import type { Body, Exchange, Header } from '../../model/exchange.ts';
import { quoteOf } from '../diagnose/pages.ts';
import { headerOf, readBody } from '../parameters/body.ts';
import { formsOf } from '../parameters/html.ts';
import { redactValue } from './parameters.ts';
import { redactAddress } from './url.ts';
import type { Vault } from './vault.ts';
import { redactXml } from './xml.ts';

const leftOut = (body: Body, vault: Vault): Body => {
  const text = 'text' in body ? body.text : 'base64' in body ? body.base64 : '';
  vault.replace('body', text);
  return { text: '', omitted: (body.omitted ?? 0) + text.length };
};

/** A body that was sent: the fields of a form, a message as XML; anything else is left out. */
export const redactBody = async (
  body: Body,
  headers: readonly Header[],
  vault: Vault,
): Promise<Body> => {
  const { parameters, text } = readBody(body, headerOf(headers, 'content-type'));
  if (parameters.length > 0) {
    const form = parameters.map(
      async (one): Promise<[string, string]> => [one.name, await redactValue(one, false, vault)],
    );
    return { form: await Promise.all(form), ...(body.omitted && { omitted: body.omitted }) };
  }
  const xml =
    /^\s*</.test(text) && !/<html\b/i.test(text.slice(0, 2_000)) ? redactXml(text, vault) : null;
  return xml === null ? leftOut(body, vault) : { text: xml };
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Of a page only what says what went wrong is kept, and the forms that post a message on. */
export const redactAnswer = async (exchange: Exchange, body: Body, vault: Vault): Promise<Body> => {
  const type = headerOf(exchange.responseHeaders, 'content-type') ?? '';
  const { text } = readBody(body, type || 'text/html');
  const posting = /<form\b/i.test(text)
    ? formsOf(text).filter(({ fields }) =>
        fields.some(({ name }) => /^(?:saml|wresult)/i.test(name)),
      )
    : [];
  if (posting.length === 0) {
    const quote = quoteOf(exchange);
    return quote === null
      ? redactBody({ text }, [{ name: 'content-type', value: type }], vault)
      : { text: `<p>${escaped(vault.inText(quote))}</p>` };
  }
  const forms = posting.map(async ({ method, action, fields }) => {
    const to = action === '' ? '' : ` action="${escaped(await redactAddress(action, vault))}"`;
    const inputs = fields.map(async (one) => {
      const value = await redactValue(one, method === 'GET', vault);
      return `<input type="hidden" name="${escaped(one.name)}" value="${escaped(value)}">`;
    });
    return `<form method="${method}"${to}>${(await Promise.all(inputs)).join('')}</form>`;
  });
  return { text: (await Promise.all(forms)).join('') };
};
