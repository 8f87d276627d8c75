import type { Language } from '../model/console.ts';
import type { Candidate } from './search.ts';

/** The language of most of the labels; of those in several, the one that the document names. */
export function languageOf(document: Document, found: readonly Candidate[]): string {
  const own = document.documentElement.lang.slice(0, 2).toLowerCase();
  const counts = new Map<Language, number>();
  for (const { spot } of found)
    for (const language of spot?.entry.languages ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const top = Math.max(0, ...counts.values());
  const best = [...counts].filter(([, count]) => count === top).map(([language]) => language);
  return best.find((language) => language === own) ?? best[0] ?? (own || 'en');
}
