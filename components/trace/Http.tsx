import type { Body, Exchange, Header } from '../../lib/model/exchange.ts';
import { addressOf } from './address.ts';
import { bytes } from './clock.ts';
import { type Fact, Facts } from './Facts.tsx';
import { useLocale, useTraceWords } from './words.ts';

/** A longer body is in the export, not on the screen. */
const SHOWN = 50_000;

const headerFacts = (headers: readonly Header[]): Fact[] =>
  headers.map(({ name, value }) => ({ name, values: [value] }));

const pairs = (all: Iterable<[string, string]>): Fact[] =>
  Array.from(all, ([name, value]) => ({ name, values: [value] }));

const BodyText = ({
  title,
  body,
  copy,
}: {
  title: string;
  body: Body | null;
  copy(text: string): void;
}) => {
  const say = useTraceWords();
  const locale = useLocale();
  if (body === null) return null;
  if ('form' in body) return <Facts title={title} facts={pairs(body.form)} copy={copy} />;
  const text = 'text' in body ? body.text : body.base64;
  const left = (body.omitted ?? 0) + Math.max(0, text.length - SHOWN);
  return (
    <section class="facts">
      <h3>{title}</h3>
      <pre class="raw">{text.slice(0, SHOWN)}</pre>
      {left > 0 && <p class="quiet">{say('http.omitted', { size: bytes(left, locale) })}</p>}
    </section>
  );
};

/** An exchange as HTTP has it: line by line, nothing decoded but the query. */
export const Http = ({ exchange, copy }: { exchange: Exchange; copy(text: string): void }) => {
  const say = useTraceWords();
  const { method, url, status, statusText, error } = exchange;
  const { query } = addressOf(url);
  const answer: Fact = {
    name: say('http.status'),
    values: [error ?? `${status ?? '–'} ${statusText}`.trim()],
  };
  return (
    <>
      <Facts title={say('http.request')} facts={[{ name: method, values: [url] }]} copy={copy} />
      <Facts title={say('http.query')} facts={pairs(new URLSearchParams(query))} copy={copy} />
      <BodyText title={say('http.requestBody')} body={exchange.requestBody} copy={copy} />
      <Facts
        title={say('http.requestHeaders')}
        facts={headerFacts(exchange.requestHeaders)}
        copy={copy}
      />
      <Facts title={say('http.response')} facts={[answer]} />
      <Facts
        title={say('http.responseHeaders')}
        facts={headerFacts(exchange.responseHeaders)}
        copy={copy}
      />
      <BodyText title={say('http.responseBody')} body={exchange.responseBody} copy={copy} />
    </>
  );
};
