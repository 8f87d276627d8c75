/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { usePage } from './context.ts';

interface PanelProps {
  title: string;
  dirty: boolean;
  canSave: boolean;
  save: () => void;
  close: () => void;
  children: ReactNode;
}

/** The side panel: Save at its top, a cross that asks before edits are lost. */
export function Panel({ title, dirty, canSave, save, close, children }: PanelProps) {
  const { labels } = usePage();
  const [asking, ask] = useState(false);
  return (
    <div className="ms-Panel" role="dialog" aria-labelledby="panel-title">
      <div className="ms-Panel-header">
        <h2 id="panel-title" className="ms-Panel-headerText">
          {title}
        </h2>
        <button
          type="button"
          className="ms-Button ms-Panel-closeButton"
          title={labels.close}
          onClick={() => (dirty ? ask(true) : close())}
        >
          ✕
        </button>
      </div>
      <div className="ms-CommandBar" role="menubar" aria-label={title}>
        <button
          type="button"
          role="menuitem"
          className="ms-Button ms-CommandBarItem-link"
          disabled={!canSave}
          onClick={save}
        >
          {labels.save}
        </button>
        <button type="button" role="menuitem" className="ms-Button ms-CommandBarItem-link">
          {labels.feedback}
        </button>
      </div>
      <div className="ms-Panel-content">{children}</div>
      {asking && (
        <div className="ms-Dialog" role="alertdialog" aria-label={labels.unsavedTitle}>
          <p>{labels.unsavedTitle}</p>
          <button type="button" className="ms-Button ms-Button--primary" onClick={close}>
            {labels.ok}
          </button>
          <button type="button" className="ms-Button" onClick={() => ask(false)}>
            {labels.cancel}
          </button>
        </div>
      )}
    </div>
  );
}
