import { toolbarItem } from '../controls.ts';
import { bound, el } from '../dom.ts';
import { icons } from '../icons.ts';
import { ko } from '../ko.ts';
import type { Pane, Portal } from '../portal.ts';
import { BasicPane } from './basic.ts';

const plain = (text: string | undefined): string => (text ?? '').replaceAll('&amp;', '&');

/** "Upload metadata file": step 1 opens with what the file says, and is not saved yet. */
export class UploadPane implements Pane {
  readonly kind = 'upload';
  readonly title: string;
  readonly file = ko.observable<File | null>(null);
  readonly dirty = (): boolean => false;
  private readonly portal: Portal;

  constructor(portal: Portal) {
    this.portal = portal;
    this.title = portal.labels.uploadMetadata;
  }

  readonly add = async (): Promise<void> => {
    const text = await this.file()?.text();
    if (text === undefined) return;
    const pane = new BasicPane(this.portal);
    const acs = /<(?:\w+:)?AssertionConsumerService\b[^>]*\bLocation="([^"]+)"/.exec(text);
    pane.identifiers.put(plain(/\bentityID="([^"]+)"/.exec(text)?.[1]));
    pane.replyUrls.put(plain(acs?.[1]));
    this.portal.pane(pane);
  };
}

/** A picker for a file, and the button that takes it. */
export function uploadForm({ labels }: Portal): HTMLElement {
  return el(
    'div.fxs-contextpane-content.msportalfx-form',
    {},
    bound<UploadPane>(
      'input.azc-fileUpload',
      {
        event: (pane) => ({
          change: (_: UploadPane, { target }: Event) =>
            pane.file((target as HTMLInputElement).files?.[0] ?? null),
        }),
      },
      { type: 'file', accept: '.xml', 'aria-label': labels.uploadMetadata },
    ),
    el(
      'ul.azc-toolbar',
      {},
      toolbarItem<UploadPane>(
        labels.add,
        icons.plus,
        (pane) => pane.add,
        (pane) => pane.file() !== null,
      ),
    ),
  );
}
