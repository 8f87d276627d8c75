import type { Exchange, Recording } from '../../model/exchange.ts';

const ANSWERS = /(?:^|[?&\s])(?:SAMLResponse|SAMLart|wresult)=|name="(?:SAMLResponse|wresult)"/;
const ANSWER_NAMES = /^(?:SAMLResponse|SAMLart|wresult)$/;

/** Whether it brings what an identity provider answers, by whatever binding. */
const bringsAnswer = ({ url, requestBody }: Exchange): boolean => {
  if (ANSWERS.test(url)) return true;
  if (!requestBody || 'base64' in requestBody) return false;
  return 'form' in requestBody
    ? requestBody.form.some(([name]) => ANSWER_NAMES.test(name))
    : ANSWERS.test(requestBody.text);
};

/** Whether an answer of an identity provider has come to where it was sent, and was answered there. */
export const isArrival = (exchange: Exchange): boolean =>
  exchange.ended !== null && bringsAnswer(exchange);

/** The last page that was seen, of a sign-in that went no further. */
export const lastPage = ({ exchanges }: Recording): Exchange | null =>
  exchanges.findLast(({ resource }) => resource === 'document') ?? null;
