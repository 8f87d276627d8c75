/** Why an error is right although a replica lets the mistake through. */

export const ADDRESS =
  'RFC 3986 has no such address; browsers repair it, service providers’ software need not';
export const DESTINATION =
  'SAML core 3.2.1: a request is refused where its Destination is not the address at which it arrived';
export const CASE =
  'RFC 3986, 6.2.2.1: paths differ by case; that Microsoft’s host ignores it is published nowhere';
export const ESCAPES =
  'an identity provider need not undo escapes: three of the four replicas do not';
/** With a sign-in that starts at the SP, its replica goes by the request’s address. */
export const ACS_AT_ONELOGIN =
  'OneLogin’s help: “ACS (Consumer) URL” is the SP’s; sign-ins that start at OneLogin go there';
