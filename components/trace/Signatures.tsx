import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { SignatureReading } from '../../lib/model/signature.ts';
import { Icon } from '../Icon.tsx';
import { useTraceWords } from './words.ts';

const ICONS = { true: 'good', false: 'bad', null: 'circle' } as const;
const KINDS = { true: 'verified', false: 'failed', null: 'open' } as const;

/** The end of an algorithm's URI, which is its name: `rsa-sha256`. */
const short = (uri: string | null): string => uri?.replace(/^.*[#/]/, '') ?? '';

interface SignaturesProps {
  message: ProtocolMessage;
  /** Values were taken out of the file: what its signatures were worth is what it says. */
  claimed: boolean;
}

/** Each signature: what it covers, whether it holds, what it was made with. */
export const Signatures = ({ message, claimed }: SignaturesProps) => {
  const say = useTraceWords();
  const signatures = message.message?.signatures ?? [];
  const reason = ({ valid, reason, certificate }: SignatureReading): string => {
    if (reason !== null) return say(`reason.${reason}`);
    return certificate !== null && valid !== null ? say('signature.with', { certificate }) : '';
  };
  return (
    <section class="facts">
      <h3>{say('signature.title')}</h3>
      {signatures.length === 0 && <p class="quiet">{say('signature.none')}</p>}
      <ul class="signatures">
        {signatures.map((one, at) => {
          const known = String(one.valid) as keyof typeof ICONS;
          const key = claimed && one.valid ? 'null' : known;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: signatures have no names, and never change.
            <li key={at}>
              <span class={`trace-mark ${KINDS[key]}`}>
                <Icon name={ICONS[key]} />
              </span>
              <div>
                <p>
                  <b>
                    {one.element === 'query'
                      ? say('signature.query')
                      : say('signature.covers', { element: one.element })}
                  </b>{' '}
                  {say(claimed ? `signature.claimed.${KINDS[known]}` : `signature.${KINDS[key]}`)}
                </p>
                <p class="quiet">
                  {[short(one.algorithm), short(one.digest), one.id].filter(Boolean).join(' · ')}
                </p>
                <p class="quiet">{reason(one)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
