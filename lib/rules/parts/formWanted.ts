import type { CertificateForm } from '../../model/console.ts';
import type { Field, Side } from '../../model/field.ts';
import { formCertificate } from '../../saml/pem.ts';
import type { Situation } from '../rule.ts';

/** The form in which a side's console takes a certificate; undefined when it does not say. */
export const formOfConsole = (
  s: Situation,
  side: Side,
  field: Field,
): CertificateForm | undefined =>
  s.consoles[side]?.pages
    .map((page) => page.fields[field]?.form)
    .find((form) => form !== undefined);

/** The certificate as that console takes it, PEM where it does not say; null for what is none. */
export const formWanted = (s: Situation, side: Side, field: Field, text: string): string | null =>
  formCertificate(text, formOfConsole(s, side, field) ?? 'pem');
