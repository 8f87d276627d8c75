import { acsUrlOf, entityIdOf } from '../../../replicas/8x8/store.ts';
import type { Variant } from '../../../replicas/replica.ts';
import { USUAL } from '../../../replicas/variant.ts';
import { connect8x8 } from '../../consoles/8x8.ts';
import { ANY, type Case } from './case.ts';

/** Saved junk is read as it stands; what is not shown is not made up. */
const dialogCase = (variant: Partial<Variant>): Case => {
  const whole = { ...USUAL, ...variant };
  const saved = variant.flavour === 'configured' ? ANY : '';
  return {
    console: '8x8',
    variant,
    url: connect8x8.userManagement,
    reach: connect8x8.openDialog,
    page: 'sso',
    fields: {
      acsUrl: acsUrlOf(whole),
      ssoUrl: saved,
      idpEntityId: saved,
      certificate: saved,
      ...(variant.flavour === 'entity-id' ? { spEntityId: entityIdOf(whole) } : {}),
    },
  };
};

export const connect8x8Cases: readonly Case[] = [
  '',
  'truncated',
  'entity-id',
  'configured',
].flatMap((flavour) => [dialogCase({ flavour }), dialogCase({ flavour, old: true })]);
