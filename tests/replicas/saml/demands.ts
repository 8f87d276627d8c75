import type { Profile } from '@node-saml/node-saml';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import { type Contents, STRONG } from './contents.ts';
import type { SpConfig } from './sp.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What this SP demands of a response beyond what the library checks; null when all is well. */
export const unmetDemand = (
  config: SpConfig,
  { destination, recipient, algorithms }: Contents,
  profile: Profile,
): string | null => {
  const weak = algorithms.find((uri) => !STRONG.includes(uri));
  if (weak) return `algorithm ${weak} is not allowed`;
  if (config.idpEntityId !== undefined && profile.issuer !== config.idpEntityId)
    return `issuer mismatch: expected ${config.idpEntityId}, received ${profile.issuer}`;
  if (destination !== config.acsUrl)
    return `destination mismatch: expected ${config.acsUrl}, received ${destination}`;
  if (recipient !== config.acsUrl)
    return `recipient mismatch: expected ${config.acsUrl}, received ${recipient}`;
  if (config.emailNameId && profile.nameIDFormat !== NAME_ID_FORMATS.emailAddress)
    return `NameID format ${profile.nameIDFormat} is not emailAddress`;
  if (config.emailNameId && !EMAIL.test(profile.nameID))
    return `NameID ${profile.nameID} is not an e-mail address`;
  const missing = config.attributes?.find((name) => !hasAttribute(profile, name));
  return missing === undefined ? null : `attribute ${missing} is missing`;
};

const hasAttribute = (profile: Profile, name: string): boolean => {
  const attributes = profile.attributes;
  if (typeof attributes !== 'object' || attributes === null) return false;
  return Object.entries(attributes).some(([key, value]) => key === name && Boolean(value));
};
