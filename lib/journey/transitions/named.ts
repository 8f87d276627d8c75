import type { Refusal } from '../refusal.ts';
import type { Step } from './step.ts';

const LONGEST_NAME = 200;

const trouble = (name: string): Refusal | null => {
  if (name.trim() === '') return 'emptyName';
  return name.length > LONGEST_NAME ? 'tooLarge' : null;
};

export const created: Step<'created'> = (connection, event) =>
  connection.id !== ''
    ? 'alreadyCreated'
    : (trouble(event.name) ?? { ...connection, id: event.id, name: event.name });

export const renamed: Step<'renamed'> = (connection, event) =>
  trouble(event.name) ??
  (connection.name === event.name ? connection : { ...connection, name: event.name });
