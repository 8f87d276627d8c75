/** What somebody new to SAML has to know before the list of mistakes. */
export const INTRODUCTION = `## A set-up in one page

Two products are joined. The **service provider** (SP) is where people want to go, such as sipgate or CleverTap; the **identity provider** (IdP) is where they have their password, such as Okta or Entra. The two never talk to each other: at a sign-in the user’s browser carries a request from the one and a signed response from the other.

1. The SP sends the browser to the IdP’s **SSO URL**, with a request that names the SP by its **entity ID**.
2. The IdP looks up the app with that entity ID, lets the user sign in, and signs a response. It is made out to that entity ID (the **audience**), names the IdP (the **issuer**) and the user (the **NameID**), and carries **attributes** such as a name or groups.
3. The browser posts the response to the SP’s **ACS URL**. The SP verifies the signature with the IdP’s **certificate**, compares issuer and audience, looks the user up, and lets them in.

So a handful of values has to stand in both consoles, each entered by hand on the other side:

| Value | Given by | Entered at | If it is wrong, users end |
| --- | --- | --- | --- |
| ACS URL | SP | IdP | at an error of the IdP, or on a page that expects no sign-in |
| SP entity ID (audience) | SP | IdP | at an error of the IdP that knows no such app, or of the SP: “not a valid audience” |
| SSO URL | IdP | SP | on a page where nobody can sign in |
| IdP entity ID (issuer) | IdP | SP | at an error of the SP: “invalid issuer” |
| Certificate | IdP | SP | at an error of the SP: the signature is not valid |
| NameID format, attributes | demanded by the SP | chosen at the IdP | as nobody: user not found, or without name and rights |

Three things make this hard. Every console has words of its own, and some use the same words for opposite things. Values are compared **character by character**, so that what looks the same may not be. And the first to notice is a user, on an error page that names another cause.

**Where to look first:** an error page *before* the password belongs to the IdP (SSO URL, entity ID, ACS URL, who may use the app); one *after* it to the SP (certificate, issuer, audience, NameID, attributes).

## How the checks speak

They compare what was seen on the pages of the two consoles; a value that was not seen is never reported. One cause gives one finding: a swapped pair is not four. Below, “this console” is the one where something has to change, “this field” its own word for the value; a finding names both. A check that does not fit your case is muted for one connection, with a note.`;
