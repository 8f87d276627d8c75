import type { Claim } from '../../view.ts';
import { toolbar, toolbarItem } from '../controls.ts';
import { bound, el } from '../dom.ts';
import { icons } from '../icons.ts';
import type { Portal } from '../portal.ts';
import { hashes } from '../route.ts';
import { blade, bladeTitle } from './blade.ts';

const nameIdShort = { email: 'emailAddress', persistent: 'persistent', unspecified: 'unspecified' };

/** The name that is sent: the namespace, when there is one, and the name. */
export const sentName = ({ name, namespace }: Claim): string =>
  namespace === '' ? name : `${namespace}/${name}`;

interface Line {
  name: string;
  value: string;
  id: string;
}

function table(portal: Portal, caption: string, lines: () => Line[]): HTMLElement {
  const { labels, view } = portal;
  const line = bound<Line>(
    'div.fxc-gc-row',
    {
      click:
        ({ id }) =>
        () =>
          location.assign(hashes.claim(view().app, id)),
    },
    { role: 'row', tabindex: '0' },
    bound<Line>('div.fxc-gc-cell', { text: ({ name }) => name }, { role: 'gridcell' }),
    el('div.fxc-gc-cell', { role: 'gridcell' }, 'SAML'),
    bound<Line>('div.fxc-gc-cell', { text: ({ value }) => value }, { role: 'gridcell' }),
  );
  return el(
    'div.ext-saml-claims-table',
    {},
    el('h3.ext-saml-block-title', {}, caption),
    el(
      'div.fxc-gc-dataGrid',
      { role: 'grid' },
      el(
        'div.fxc-gc-header',
        { role: 'row' },
        ...[labels.claimName, labels.type, labels.value].map((text) =>
          el('div.fxc-gc-columnheader', { role: 'columnheader' }, text),
        ),
      ),
      bound<Portal>('div', { foreach: lines }, {}, line),
    ),
  );
}

/** "Attributes & Claims". */
export function claimsBlade(portal: Portal): HTMLElement {
  const { labels, view } = portal;
  const idle = () => () => undefined;
  const nameId = () => view().claims.nameId;
  return blade(
    'claims',
    bladeTitle(labels.claims),
    el(
      'div.fxs-blade-content-container-details',
      {},
      toolbar(
        labels.claims,
        toolbarItem<Portal>(
          labels.addClaim,
          icons.plus,
          () => () => location.assign(hashes.claim(view().app, 'new')),
        ),
        toolbarItem<Portal>(labels.addGroupClaim, icons.plus, idle),
        toolbarItem<Portal>(labels.columns, icons.columns, idle),
        toolbarItem<Portal>(labels.feedback, icons.heart, idle),
      ),
      el(
        'div.fxs-blade-content-wrapper',
        {},
        table(portal, labels.requiredClaim, () => [
          {
            name: labels.uniqueUserLong,
            value: `${nameId().source} [nameid-format:${nameIdShort[nameId().format]}]`,
            id: 'nameid',
          },
        ]),
        table(portal, labels.additionalClaims, () =>
          view().claims.additional.map((claim, at) => ({
            name: sentName(claim),
            value: claim.source,
            id: String(at),
          })),
        ),
      ),
    ),
  );
}
