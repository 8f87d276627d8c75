import type { ProtocolMessage } from '../../model/protocol.ts';
import { type Parameter, parameter } from '../parameters/parameter.ts';

/** How many characters of XML are still decoded: few bytes may inflate to many, again and again. */
export interface Budget {
  left: number;
}

/** One place of an exchange where messages may stand. */
export interface Source {
  carrier: ProtocolMessage['carrier'];
  /** Of the request that carries it, or will. */
  method: string;
  parameters: Parameter[];
  /** The XML that the file itself gives where it masks what was sent. */
  decoded: string | null;
  budget: Budget;
}

/** A message before it has its place in a recording. */
export interface Draft extends Omit<ProtocolMessage, 'id' | 'exchange' | 'carrier'> {
  /** What is the same wherever the message appears on its way. */
  key: string;
}

/** What a draft says unless its protocol knows better. */
export const NOTHING = {
  xml: null,
  message: null,
  facts: [],
  relayState: null,
  querySignature: null,
  artifact: null,
  oddities: [],
  unreadable: null,
} satisfies Partial<Draft>;

/**
 * How SAML-tracer writes values that its user wants masked, removed or left out; how sanitizers of HAR
 * files do; and how people do by hand.
 */
export const isMasked = (value: string): boolean =>
  /^\{(?:(?:hash|obf):[^{}]{0,200}|overwritten)\}$|^[[<{(]?(?:[\w-]{1,40} )?(?:redacted|removed|masked|sanitized|hidden)[\]>})]?$|^(?:\*{3,}|x{4,}|\.{3,}|…)$/i.test(
    value.trim(),
  );

export const inAddress = (source: Source): boolean =>
  source.carrier === 'query' || source.carrier === 'fragment' || source.carrier === 'location';

export const said = (source: Source, name: string): string | null =>
  parameter(source.parameters, name)?.value ?? null;
