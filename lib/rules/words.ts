import type { Locale } from '../locale/index.ts';

/**
 * What the codes in a finding's parameters mean in a sentence, by parameter: `what` a text is instead
 * of what it should be, `near` the one thing in which two values differ, `form` of a certificate.
 */
const en: Record<string, Record<string, string>> = {
  what: {
    privateKey: 'a private key',
    csr: 'a certificate request',
    publicKey: 'a public key',
    pkcs7: 'a PKCS#7 file',
    pkcs12: 'a PKCS#12 file',
    fingerprint: 'a fingerprint',
    html: 'a web page',
    metadata: 'a metadata document',
    xml: 'an XML document',
    url: 'a web address',
    tooLarge: 'far too much text',
    notBase64: 'a text',
    notX509: 'unreadable data',
    empty: 'nothing',
    notText: 'no text',
    notXml: 'a text that is no XML',
    dtd: 'an XML document with a document type, which is refused for safety',
    tooComplex: 'an XML document that is nested too deeply or too long',
    malformed: 'damaged or incomplete XML',
    samlMessage: 'a SAML message',
    notMetadata: 'another kind of XML document',
  },
  near: {
    trailingSlash: ', only in the slash at the end',
    hostCase: ', only in capital letters of the host name',
    pathCase: ', only in capital letters',
    scheme: ', only in http or https',
    defaultPort: ', only in the port number',
    percentEncoding: ', only in percent signs that stand for other characters',
    whiteSpace: ', only in blanks or line breaks',
    invisible: ', only in characters that can’t be seen',
  },
  form: {
    pem: 'with its BEGIN and END lines and with line breaks',
    pemOneLine: 'with BEGIN and END, but all in one line',
    body: 'without BEGIN and END lines',
  },
  part: {
    password: 'a user name before the host',
    port: 'a colon without a port',
    wildcard: 'an asterisk',
    fragment: 'a # and what follows it',
    entityId: 'entity ID',
    signOn: 'sign-on address for browsers',
    key: 'signing certificate',
  },
  side: { sp: 'the service provider', idp: 'the identity provider' },
};

const de: Record<string, Record<string, string>> = {
  what: {
    privateKey: 'einen privaten Schlüssel',
    csr: 'eine Zertifikatsanforderung',
    publicKey: 'einen öffentlichen Schlüssel',
    pkcs7: 'eine PKCS#7-Datei',
    pkcs12: 'eine PKCS#12-Datei',
    fingerprint: 'einen Fingerabdruck',
    html: 'eine Webseite',
    metadata: 'ein Metadaten-Dokument',
    xml: 'ein XML-Dokument',
    url: 'eine Webadresse',
    tooLarge: 'viel zu viel Text',
    notBase64: 'irgendeinen Text',
    notX509: 'unlesbare Daten',
    empty: 'nichts',
    notText: 'keinen Text',
    notXml: 'einen Text, der kein XML ist,',
    dtd: 'ein XML-Dokument mit Dokumenttyp, das aus Sicherheitsgründen abgelehnt wird,',
    tooComplex: 'ein zu tief verschachteltes oder zu langes XML-Dokument',
    malformed: 'beschädigtes oder unvollständiges XML',
    samlMessage: 'eine SAML-Nachricht',
    notMetadata: 'ein XML-Dokument anderer Art',
  },
  near: {
    trailingSlash: ', nur im Schrägstrich am Ende',
    hostCase: ', nur in der Groß- und Kleinschreibung des Hostnamens',
    pathCase: ', nur in der Groß- und Kleinschreibung',
    scheme: ', nur in http oder https',
    defaultPort: ', nur in der Portnummer',
    percentEncoding: ', nur in Prozentzeichen, die für andere Zeichen stehen',
    whiteSpace: ', nur in Leerzeichen oder Zeilenumbrüchen',
    invisible: ', nur in unsichtbaren Zeichen',
  },
  form: {
    pem: 'mit den Zeilen BEGIN und END und mit Zeilenumbrüchen',
    pemOneLine: 'mit BEGIN und END, aber in einer einzigen Zeile',
    body: 'ohne die Zeilen BEGIN und END',
  },
  part: {
    password: 'einen Benutzernamen vor dem Host',
    port: 'einen Doppelpunkt ohne Port',
    wildcard: 'einen Stern',
    fragment: 'ein # und was darauf folgt',
    entityId: 'Entity-ID',
    signOn: 'Anmeldeadresse für Browser',
    key: 'Signaturzertifikat',
  },
  side: { sp: 'dem Service Provider', idp: 'dem Identity Provider' },
};

export const WORDS: Record<Locale, typeof en> = { en, de };
