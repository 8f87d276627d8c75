import { deflateRawSync } from 'node:zlib';

const REQUEST =
  '<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1"><p:NameIDPolicy AllowCreate="1"/></p:AuthnRequest>';
const RESPONSE =
  '<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_2" InResponseTo="_1"><a:Assertion xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="_3"><a:Subject><a:NameID>a<!--b-->c</a:NameID></a:Subject></a:Assertion></p:Response>';

const VALUE = btoa(RESPONSE);
const SSO = `https://idp.test/sso?SAMLRequest=${encodeURIComponent(deflateRawSync(REQUEST).toString('base64'))}&RelayState=r&SigAlg=a&Signature=b`;
const FORM = `SAMLResponse=${encodeURIComponent(VALUE)}&RelayState=r`;
const PAGE = `<!doctype html><form method="post" action="https://sp.test/acs"><input type="hidden" name="SAMLResponse" value="${VALUE}"/><textarea name=RelayState>r</textarea></form>`;
const MULTIPART = `--x\r\nContent-Disposition: form-data; name="SAMLResponse"\r\n\r\n${VALUE}\r\n--x--\r\n`;
const HEADERS = [
  { name: 'Content-Type', value: 'application/x-www-form-urlencoded; charset=UTF-8' },
];

const ENTRY = {
  startedDateTime: '2026-11-21T10:00:00.000Z',
  time: 1,
  request: {
    method: 'POST',
    url: 'https://sp.test/acs',
    headers: HEADERS,
    postData: { mimeType: 'multipart/form-data; boundary=x', text: MULTIPART, params: [] },
  },
  response: { status: 302, headers: [{ name: 'Location', value: SSO }], content: { text: PAGE } },
};

const TRACED = {
  method: 'POST',
  url: SSO,
  requestId: '1',
  requestHeaders: HEADERS,
  postData: '{overwritten}',
  post: [['SAMLResponse', '{hash:0a1b}']],
  saml: RESPONSE,
  responseStatus: 200,
  responseHeaders: [['Date', 'Sat, 21 Nov 2026 10:00:00 GMT']],
};

const EXCHANGE = {
  id: 'a',
  tab: 1,
  at: 1,
  ended: null,
  method: 'POST',
  url: SSO,
  resource: 'document',
  requestHeaders: HEADERS,
  requestBody: { base64: btoa(FORM) },
  status: 200,
  statusText: 'OK',
  responseHeaders: [],
  responseBody: { text: PAGE },
  error: null,
};

/** Places of an exchange where messages stand, each as text. */
export const CARRIED: readonly string[] = [
  SSO,
  FORM,
  PAGE,
  MULTIPART,
  `wa=wsignin1.0&wresult=${encodeURIComponent('<t:RequestSecurityTokenResponse xmlns:t="http://docs.oasis-open.org/ws-sx/ws-trust/200512"/>')}`,
  'https://idp.test/?client_id=c&response_type=code&state=s#id_token=e30.e30.x&state=s',
  'SAMLart=AAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=&TARGET=t',
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${RESPONSE}</s:Body></s:Envelope>`,
];

/** Whole recordings, of every kind that is read. */
export const RECORDINGS: readonly string[] = [
  JSON.stringify({ requests: [TRACED, TRACED], timestamp: '2026-11-21T11:00:00.000Z' }),
  JSON.stringify({ log: { version: '1.2', entries: [ENTRY, ENTRY] } }),
  JSON.stringify({ 1000000: ENTRY, 1000001: ENTRY }),
  JSON.stringify({
    version: 1,
    httpMessages: [
      { ...ENTRY.request, type: 'Request', id: 'a', observedAt: '2026', body: FORM },
      { ...ENTRY.request, type: 'Response', pairedHttpRequestId: 'a', statusCode: 200, body: PAGE },
    ],
  }),
  JSON.stringify({ samlFerryRecording: 1, dropped: 0, exchanges: [EXCHANGE] }),
  `POST /acs HTTP/1.1\r\nHost: sp.test\r\n\r\n${FORM}\r\nHTTP/1.1 200 OK\r\n\r\n${PAGE}\r\n----------------------\r\nGET ${SSO} HTTP/1.1\r\n\r\n`,
  `curl 'https://sp.test/acs' \\\n -H 'a: b' --data-raw $'${FORM}\\u0021' -d "x=\\"y" --compressed`,
  `fetch("https://sp.test/acs", ${JSON.stringify({ headers: { a: 'b' }, body: FORM, method: 'POST' })});`,
  ...CARRIED,
];
