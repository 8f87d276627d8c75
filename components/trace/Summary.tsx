import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceActions, TraceState } from '../../lib/model/traceUi.ts';
import { Icon } from '../Icon.tsx';
import { Facts } from './Facts.tsx';
import { KeyForm } from './KeyForm.tsx';
import { Signatures } from './Signatures.tsx';
import { assertionFacts, attributeFacts, headFacts } from './summaryFacts.ts';
import { useTraceWords } from './words.ts';

interface SummaryProps {
  message: ProtocolMessage;
  trace: Trace;
  state: TraceState;
  act: TraceActions;
}

/** Why nothing more can be shown. */
const Unreadable = ({ message }: { message: ProtocolMessage }) => {
  const say = useTraceWords();
  if (message.unreadable === null) return null;
  return (
    <p class="detail-unreadable">
      <Icon name="alert" />
      <span>
        {say(`unreadable.${message.unreadable}`)} {say('unreadable.raw')}
      </span>
    </p>
  );
};

/** What a message says, by the names that the specification gives it. */
export const Summary = ({ message, trace, state, act }: SummaryProps) => {
  const say = useTraceWords();
  const { message: read, facts, relayState, artifact, oddities } = message;
  const { copy } = act;
  const isEncrypted =
    read !== null &&
    (read.encryptedAssertions > 0 || read.assertions.some(({ encrypted }) => encrypted.length > 0));
  const around = [
    ...(relayState === null ? [] : [{ name: 'RelayState', values: [relayState] }]),
    ...(artifact === null
      ? []
      : [
          { name: 'TypeCode', values: [artifact.typeCode] },
          { name: 'EndpointIndex', values: [String(artifact.endpointIndex ?? '–')] },
          { name: 'SourceID', values: [artifact.sourceId ?? '–'] },
          { name: 'MessageHandle', values: [artifact.handle ?? '–'] },
        ]),
    ...facts.map(([name, value]) => ({ name, values: [value] })),
  ];
  return (
    <>
      <Unreadable message={message} />
      {oddities.length > 0 && (
        <ul class="detail-odd">
          {oddities.map((oddity) => (
            <li key={oddity}>
              <Icon name="info" />
              {say(`oddity.${oddity}`)}
            </li>
          ))}
        </ul>
      )}
      {isEncrypted && <KeyForm name={state.key} read={act.read} />}
      {read && <Facts title={read.type} facts={headFacts(read)} copy={copy} />}
      <Facts title={say('summary.carried')} facts={around} copy={copy} />
      {read && (
        <Signatures
          message={message}
          claimed={Object.hasOwn(trace.recording.verifications ?? {}, message.id)}
        />
      )}
      {read?.assertions.map((assertion, at) => {
        const title = read.assertions.length > 1 ? ` ${at + 1}` : '';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: assertions may share an ID, which is a mistake to be seen.
          <div key={at} class="assertion">
            <Facts title={`Assertion${title}`} facts={assertionFacts(assertion)} copy={copy} />
            <Facts
              title={say('summary.attributes')}
              facts={attributeFacts(assertion)}
              copy={copy}
            />
          </div>
        );
      })}
    </>
  );
};
