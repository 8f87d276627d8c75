import './roles.css';
import { useMemo, useState } from 'preact/hooks';
import { readRoles } from '../lib/roles/table.ts';
import { Icon } from './Icon.tsx';
import { RoleChoices } from './RoleChoices.tsx';
import { RoleUsers } from './RoleUsers.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

interface RolesProps {
  copy(text: string): void;
  read(file: File): Promise<string | null>;
}

/** Reads CleverTap's list of users and roles, and gives each value to paste. Nothing of it is kept. */
export const Roles = ({ copy, read }: RolesProps) => {
  const say = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const reading = useMemo(() => (text.trim() === '' ? null : readRoles(text)), [text]);
  const pick = async (file: File | undefined): Promise<void> => {
    const found = file && (await read(file));
    if (found) setText(found);
  };
  return (
    <section class="more-part" aria-label={say('roles.title')}>
      <h2>{say('roles.title')}</h2>
      <p class="quiet">{say('roles.help')}</p>
      <label for={id} class="said">
        {say('roles.label')}
      </label>
      <textarea
        id={id}
        class="input paste"
        rows={3}
        spellcheck={false}
        placeholder={say('roles.placeholder')}
        value={text.length <= SHOWN ? text : ''}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.length <= SHOWN) return;
          event.preventDefault();
          setText(pasted);
        }}
      />
      <div class="more-row">
        <label class="button file">
          <Icon name="file" />
          <span>{say('roles.pick')}</span>
          <input
            type="file"
            accept=".csv,text/csv"
            class="said"
            onChange={(event) => {
              pick(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {reading && 'error' in reading && (
        <p role="alert" class="roles-bad">
          {say(`roles.error.${reading.error.kind}`, {
            row: 'row' in reading.error ? reading.error.row : 0,
          })}
        </p>
      )}
      {reading && 'table' in reading && (
        <>
          <RoleUsers table={reading.table} copy={copy} />
          <RoleChoices table={reading.table} copy={copy} />
        </>
      )}
    </section>
  );
};

/** A longer text is not laid out, only read. */
const SHOWN = 20_000;
