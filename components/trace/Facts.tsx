import './facts.css';
import type { ComponentChildren } from 'preact';
import { IconButton } from '../Button.tsx';
import { Plain } from '../Plain.tsx';
import { useTraceWords } from './words.ts';

/** A name in the protocol's own words, and its values. */
export interface Fact {
  name: string;
  values: string[];
  /** Said of it in the reader's words. */
  note?: string;
}

interface FactsProps {
  title: string;
  facts: readonly Fact[];
  copy?: (text: string) => void;
  children?: ComponentChildren;
}

/** Facts under a heading, each with its values whole. */
export const Facts = ({ title, facts, copy, children }: FactsProps) => {
  const say = useTraceWords();
  if (facts.length === 0 && !children) return null;
  return (
    <section class="facts">
      <h3>{title}</h3>
      {children}
      <dl>
        {facts.map(({ name, values, note }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a message may say the same thing twice, and never changes.
          <div key={`${name} ${at}`} class="fact">
            <dt>{name}</dt>
            <dd>
              {values.map((value, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <span key={index} class="fact-value">
                  {value === '' ? <i class="quiet">{say('fact.empty')}</i> : <Plain text={value} />}
                </span>
              ))}
              {note && <span class="fact-note quiet">{note}</span>}
            </dd>
            {copy && values.length > 0 && (
              <IconButton
                icon="copy"
                name={say('fact.copy', { name })}
                press={() => copy(values.join('\n'))}
              />
            )}
          </div>
        ))}
      </dl>
    </section>
  );
};
