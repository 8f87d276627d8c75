/** @jsxImportSource react */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { VALUES } from '../fields.ts';
import type { Parameter } from '../settings.ts';
import { Row, Select, TextBox, Tick } from './controls.tsx';

/** A parameter and its place in the table. */
export interface Draft extends Parameter {
  at: number;
}

interface Props {
  draft: Draft;
  fresh: boolean;
  store: (draft: Draft) => void;
  close: () => void;
}

/** Two steps: *New Field* asks for the name, *Edit Field* for the value. Neither saves the page. */
export const ParameterDialog = ({ draft: first, fresh, store, close }: Props) => {
  const [draft, setDraft] = useState(first);
  const [naming, setNaming] = useState(fresh);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const save = (): void => {
    if (naming) {
      if (!draft.name.trim()) return;
      const named = { ...draft, value: '- No default -' };
      store(named);
      setDraft(named);
      setNaming(false);
      return;
    }
    store(draft);
    close();
  };
  return createPortal(
    <div className="ol-veil">
      <div className="ol-dialog" role="dialog" aria-modal="true">
        <h2>{naming ? 'New Field' : `Edit Field ${draft.name}`}</h2>
        {naming ? (
          <Row label="Field name" hint="The name of the field in the application's API.">
            <TextBox value={draft.name} set={(name) => set({ name })} disabled={false} />
          </Row>
        ) : (
          <>
            <Row label="Name">
              <span>{draft.name}</span>
            </Row>
            <Row label="Value">
              <Select
                value={draft.value}
                set={(value) => set({ value })}
                disabled={false}
                options={VALUES}
              />
            </Row>
          </>
        )}
        {!draft.nameId && (
          <div className="ol-row">
            <div className="ol-row__label">Flags</div>
            <Tick
              text="Include in SAML assertion"
              on={draft.included}
              set={(included) => set({ included })}
              disabled={false}
            />
          </div>
        )}
        <div className="ol-dialog__buttons">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="button" className="primary" onClick={save}>
            Save
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
};
