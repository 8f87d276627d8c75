import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import { formCertificate } from '../../lib/saml/pem.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Facts } from './Facts.tsx';
import { useLate } from './useLate.ts';
import { useLocale, useTraceWords } from './words.ts';

/** The certificates that a message brings along, and whether one of them is the one that counts. */
export const Certificates = (p: { message: ProtocolMessage; copy(text: string): void }) => {
  const say = useTraceWords();
  const locale = useLocale();
  const { message, copy } = p;
  // Late: reading certificates is a library of its own.
  const certificates = useLate(
    async () => (await import('../../lib/trace/certificatesOf.ts')).certificatesOf(message),
    message,
  );
  const signatures = message.message?.signatures ?? [];
  const day = (date: Date) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);
  if (certificates === null) return <p class="quiet">{say('certificate.reading')}</p>;
  if (certificates.length === 0) return <p class="quiet">{say('certificate.none')}</p>;
  return (
    <>
      {certificates.map((one) => {
        const configured = signatures.some((s) => s.certificate === one.sha256 && s.valid !== null);
        const { algorithm, bits, curve } = one.key;
        const pem = formCertificate(one.der, 'pem') ?? one.der;
        return (
          <Facts
            key={one.sha256}
            title={say('certificate.title')}
            copy={copy}
            facts={[
              { name: say('certificate.subject'), values: [one.subject] },
              { name: say('certificate.issuer'), values: [one.issuer] },
              { name: say('certificate.from'), values: [day(one.notBefore)] },
              { name: say('certificate.until'), values: [day(one.notAfter)] },
              {
                name: say('certificate.key'),
                values: [[algorithm, bits, curve].filter(Boolean).join(' ')],
              },
              { name: say('certificate.signature'), values: [one.signatureHash] },
              { name: say('certificate.serial'), values: [one.serial] },
              { name: 'SHA-1', values: [one.sha1] },
              { name: 'SHA-256', values: [one.sha256] },
            ]}
          >
            <p class={`trace-mark ${configured ? 'verified' : 'open'}`}>
              <Icon name={configured ? 'good' : 'info'} />
              {say(configured ? 'certificate.configured' : 'certificate.enclosed')}
            </p>
            <div class="pane-bar">
              <Button icon="copy" press={() => copy(pem)}>
                {say('certificate.copy')}
              </Button>
            </div>
          </Facts>
        );
      })}
    </>
  );
};
