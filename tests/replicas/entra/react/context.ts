import { createContext, useContext } from 'react';
import type { Labels } from '../labels.ts';
import type { View } from '../view.ts';

export interface Page {
  view: View;
  labels: Labels;
  /** The certificate part of card 3 has arrived. */
  certificateShown: boolean;
  refresh(): Promise<void>;
}

const PageContext = createContext<Page | null>(null);

export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('Outside of the page.');
  return page;
}
