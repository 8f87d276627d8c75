import './certificates.css';
import { useContext } from 'preact/hooks';
import type { KnownCertificate } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { day } from './time.ts';
import { Language, useWords } from './words.ts';

/** Until when a certificate is valid, and whether it is the newest: what tells one from another. */
export const CertificateFacts = ({ certificate }: { certificate: KnownCertificate }) => {
  const say = useWords();
  const locale = useContext(Language);
  const { standing, notBefore, notAfter, newest, sha1 } = certificate;
  const date = day(standing === 'future' ? notBefore : notAfter, locale);
  return (
    <>
      <p>
        {say(`certificate.${standing}`, { date })}
        {newest && ` · ${say('certificate.newest')}`}
      </p>
      <p class="quiet certificate-print">SHA-1 {sha1}</p>
    </>
  );
};

interface CertificatesProps {
  certificates: readonly KnownCertificate[];
  console: string;
  take(value: string): void;
}

/** The signing certificates of an identity provider that has several: which is taken, and the others. */
export const Certificates = ({ certificates, console, take }: CertificatesProps) => {
  const say = useWords();
  const title = say('certificate.several', { console });
  return (
    <section class="group certificates" aria-label={title}>
      <h3 class="group-name">{title}</h3>
      <ul>
        {certificates.map((certificate) => (
          <li key={certificate.sha1} class="certificate">
            <div>
              <CertificateFacts certificate={certificate} />
            </div>
            {certificate.taken ? (
              <b>{say('certificate.taken')}</b>
            ) : (
              <Button press={() => take(certificate.value)}>{say('certificate.take')}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
