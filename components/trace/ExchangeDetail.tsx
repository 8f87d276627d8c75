import type { Exchange } from '../../lib/model/exchange.ts';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import type { Trace } from '../../lib/model/trace.ts';
import type { TraceActions, TraceState } from '../../lib/model/traceUi.ts';
import { Certificates } from './Certificates.tsx';
import { DetailHead } from './DetailHead.tsx';
import { type Face, facesOf } from './faces.ts';
import { Http } from './Http.tsx';
import { MessageFindings } from './MessageFindings.tsx';
import { Raw } from './Raw.tsx';
import { readingOf } from './read.ts';
import { Summary } from './Summary.tsx';
import { Tabs } from './Tabs.tsx';
import { useTraceWords } from './words.ts';
import { XmlFace } from './XmlFace.tsx';
import { XmlTree } from './XmlTree.tsx';

interface ExchangeProps {
  trace: Trace;
  exchange: Exchange;
  /** The message that was chosen; null: its first. */
  chosen: string | null;
  face: Face;
  turn(face: Face): void;
  state: TraceState;
  act: TraceActions;
}

/** One exchange, and one of the messages that it carries. */
export const ExchangeDetail = (p: ExchangeProps) => {
  const { trace, exchange, chosen, turn, act } = p;
  const say = useTraceWords();
  const messages = readingOf(trace).messages.get(exchange.id) ?? [];
  const message = messages.find(({ id }) => id === chosen) ?? messages[0] ?? null;
  const faces = facesOf(message);
  const face = faces.includes(p.face) ? p.face : (faces[0] ?? 'http');
  const panel = (of: ProtocolMessage) => {
    const { xml, opened } = of;
    if (face === 'tree' && xml !== null)
      return <XmlTree key={of.id} xml={opened ?? xml} copy={act.copy} />;
    if (face === 'xml' && xml !== null)
      return <XmlFace key={of.id} xml={xml} opened={opened ?? null} copy={act.copy} />;
    if (face === 'raw') return <Raw message={of} copy={act.copy} />;
    if (face === 'certificate') return <Certificates message={of} copy={act.copy} />;
    if (face === 'http') return null;
    return (
      <>
        <MessageFindings trace={trace} message={of.id} exchange={exchange.id} act={act} />
        <Summary message={of} trace={trace} state={p.state} act={act} />
      </>
    );
  };
  return (
    <>
      <DetailHead
        trace={trace}
        exchange={exchange}
        message={message}
        messages={messages}
        act={act}
      />
      <Tabs
        name={say('face.list')}
        tabs={faces.map((one) => [one, say(`face.${one}`)] as const)}
        open={face}
        turn={turn}
      >
        {message === null && (
          <MessageFindings trace={trace} message={null} exchange={exchange.id} act={act} />
        )}
        {(message && panel(message)) ?? <Http exchange={exchange} copy={act.copy} />}
      </Tabs>
    </>
  );
};
