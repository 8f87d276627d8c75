import './conflict.css';
import type { Capture, Conflict } from '../lib/model/connection.ts';
import type { KnownCertificate } from '../lib/model/view.ts';
import { apart } from './apart.ts';
import { Button } from './Button.tsx';
import { CertificateFacts } from './Certificates.tsx';
import { Plain } from './Plain.tsx';
import { inOneLine } from './value.ts';
import { useWords } from './words.ts';

interface ConflictProps {
  conflict: Conflict;
  present: Capture | undefined;
  label: string;
  console: string;
  /** What tells one certificate from another. */
  certificates: readonly KnownCertificate[];
  answer(keep: 'present' | 'offered'): void;
}

/** Two captures of one value: the user says which is right. */
export const ConflictCard = (p: ConflictProps) => {
  const say = useWords();
  const { side, field } = p.conflict;
  const line = (capture: Capture | undefined) =>
    capture ? inOneLine(field, capture.value, say) : '';
  const parts = apart(line(p.present), line(p.conflict.offered));
  const factsOf = (capture: Capture | undefined) =>
    p.certificates.find(
      (one) => one.side === side && inOneLine('certificate', one.value, say) === line(capture),
    );
  const option = (which: 'present' | 'offered', own: string) => {
    const facts = factsOf(which === 'present' ? p.present : p.conflict.offered);
    return (
      <div class="option">
        <h4>{say(`conflict.${which}`)}</h4>
        {facts && <CertificateFacts certificate={facts} />}
        <div class="option-value">
          <Plain text={parts.before} />
          <mark>
            <Plain text={own} closely />
          </mark>
          <Plain text={parts.after} />
        </div>
        <Button press={() => p.answer(which)}>
          {say(which === 'present' ? 'conflict.keep' : 'conflict.take')}
        </Button>
      </div>
    );
  };
  return (
    <li class="card question">
      <h3>{say('conflict.title', { label: p.label })}</h3>
      <p class="card-text">{say('conflict.text', { console: p.console })}</p>
      <div class="options">
        {option('present', parts.one)}
        {option('offered', parts.other)}
      </div>
    </li>
  );
};
