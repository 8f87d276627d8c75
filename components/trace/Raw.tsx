import { useMemo, useState } from 'preact/hooks';
import type { ProtocolMessage } from '../../lib/model/protocol.ts';
import { Button } from '../Button.tsx';
import { bytes } from './clock.ts';
import { hexDump } from './hex.ts';
import { rawBytes } from './rawBytes.ts';
import { useLocale, useTraceWords } from './words.ts';

/** More is not laid out at once. */
const SHOWN = { text: 20_000, bytes: 2048 };

/** A message as it was sent, and the bytes that this stands for. */
export const Raw = ({ message, copy }: { message: ProtocolMessage; copy(text: string): void }) => {
  const say = useTraceWords();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const { raw, parameter, carrier, querySignature } = message;
  const decoded = useMemo(() => rawBytes(raw), [raw]);
  const cut = !all && (raw.length > SHOWN.text || (decoded?.length ?? 0) > SHOWN.bytes);
  return (
    <>
      <section class="facts">
        <div class="pane-bar">
          <h3>{parameter || say('raw.body')}</h3>
          <span class="quiet">
            {say(`raw.${carrier}`)} · {say('raw.characters', { n: raw.length })}
          </span>
          <span class="pane-end">
            <Button icon="copy" press={() => copy(raw)}>
              {say('copy.all')}
            </Button>
          </span>
        </div>
        <pre class="raw">{all ? raw : raw.slice(0, SHOWN.text)}</pre>
      </section>
      {querySignature && (
        <section class="facts">
          <h3>{say('raw.signed')}</h3>
          <pre class="raw">{querySignature.signed}</pre>
        </section>
      )}
      {decoded && (
        <section class="facts">
          <div class="pane-bar">
            <h3>{say('raw.decoded')}</h3>
            <span class="quiet">{bytes(decoded.length, locale)}</span>
          </div>
          <pre class="raw bytes">{hexDump(all ? decoded : decoded.subarray(0, SHOWN.bytes))}</pre>
        </section>
      )}
      {cut && <Button press={() => setAll(true)}>{say('raw.all')}</Button>}
    </>
  );
};
