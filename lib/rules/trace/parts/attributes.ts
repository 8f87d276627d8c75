import type { Attribute } from '../../../model/message.ts';

/** `emailaddress` of a claim that is sent under a namespace, without regard to case and blanks. */
export const nameOf = (name: string): string =>
  name
    .trim()
    .split(/[/#]/)
    .at(-1)
    ?.toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/^emailaddress$|^mail$/, 'email') ?? '';

/** An attribute with that value, for examples. */
export const sent = (name: string, ...values: string[]): Attribute => ({
  name,
  nameFormat: null,
  friendlyName: null,
  values,
});
