import { ACS, GOOD } from './parts/samples.ts';
import { given, held, holderOf, known, mendWithGiven, NAMES, ownerOf } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** A host that ends early, and the rest of it as the first piece of the path: `acme/.ino.cx/api`. */
const SPLIT = /^(https?:\/\/[^/?#]+)\/(\.[a-z0-9-]+\.[a-z]{2,}(?=[/:?#]|$).*)$/i;

const check = (s: Sight): Hit[] =>
  NAMES.flatMap((field): Hit[] => {
    const [own, other] = [given(s, field), held(s, field)];
    const wrong = (value: string | undefined): Hit['params'] | null => {
      const [, start = '', rest = ''] = (known(value) && SPLIT.exec(value)) || [];
      return start ? { rest: rest.replace(/[/:?#].*/, ''), repaired: start + rest } : null;
    };
    const atOther = wrong(other);
    const atOwn = wrong(own);
    if (atOther) {
      const mend = atOwn
        ? { mend: { side: holderOf(field), field, value: atOther.repaired ?? '' } }
        : mendWithGiven(s, field);
      return [{ side: holderOf(field), fields: [field], params: atOther, ...mend }];
    }
    return atOwn ? [{ side: ownerOf(field), fields: [field], params: atOwn }] : [];
  });

export const slashInHost = rule({
  id: 'slash-in-host',
  severity: 'error',
  title: 'Slash inside the host name',
  message: '“{label}” at {console} has a slash before “{rest}”, which ends the host name there.',
  why: 'The browser says that it can’t find the page, since there is no such host; no sign-in arrives.',
  mend: 'Put the address without that slash into “{label}”: {repaired}.',
  source: 'INO cx help centre, article 4751 (https://{{domain}}/.ino.cx/api/sso/login/callback)',
  silences: [
    'acs-url-differs',
    'audience-differs',
    'recipient-differs',
    'destination-differs',
    'sign-on-url-differs',
    'tenants-differ',
    'not-a-url',
    'value-cut-off',
  ],
  check,
  good: [
    { what: 'whole addresses', ...GOOD },
    {
      what: 'INO cx’s address as it is meant',
      idp: { holds: { acsUrl: 'https://acme.ino.cx/api/sso/login/callback' } },
    },
    { what: 'a path of the web’s own', idp: { holds: { acsUrl: `${ACS}/.well-known/saml` } } },
    {
      what: 'a path that begins with a dot',
      idp: { holds: { spEntityId: 'https://sp.example/.well-known/saml' } },
    },
  ],
  bad: [
    {
      what: 'INO cx’s help page, with the customer’s name put in',
      sp: { console: 'inocx' },
      idp: { holds: { acsUrl: 'https://acme/.ino.cx/api/sso/login/callback' } },
    },
    {
      what: 'the same, where INO cx’s own is known',
      sp: {
        console: 'inocx',
        gives: { acsUrl: 'https://acme.ino.cx/api/sso/login/callback' },
      },
      idp: { holds: { acsUrl: 'https://acme/.ino.cx/api/sso/login/callback' } },
    },
    {
      what: 'pasted as INO cx’s own',
      sp: {
        console: 'inocx',
        gives: { acsUrl: 'https://acme/.ino.cx/api/sso/login/callback' },
      },
    },
  ],
});
