import type { RuleTexts } from '../rules/rule.ts';
import { agreementDe } from './rules/agreement.de.ts';
import { certificatesDe } from './rules/certificates.de.ts';
import { charactersDe } from './rules/characters.de.ts';
import { metadataDe } from './rules/metadata.de.ts';
import { placesDe } from './rules/places.de.ts';
import { protectionDe } from './rules/protection.de.ts';
import { startDe } from './rules/start.de.ts';
import { usersDe } from './rules/users.de.ts';

/**
 * German texts of the rules, by id. Names of consoles stand only after „bei“, „von“ and „in“, so that
 * one form of „dem Service Provider“ fits where the console is not known.
 */
export const rulesDe: Readonly<Record<string, RuleTexts>> = {
  ...metadataDe,
  ...certificatesDe,
  ...placesDe,
  ...charactersDe,
  ...agreementDe,
  ...protectionDe,
  ...usersDe,
  ...startDe,
};
