import { xml } from '@codemirror/lang-xml';
import { codeFolding, foldGutter, foldKeymap, syntaxHighlighting } from '@codemirror/language';
import {
  highlightSelectionMatches,
  openSearchPanel,
  search,
  searchKeymap,
} from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Locale } from '../../../lib/locale/text.ts';
import { colours, theme } from './look.ts';
import { PHRASES } from './phrases.ts';

export interface CodeView {
  show(text: string): void;
  search(): void;
  close(): void;
}

/** Longer texts are shown plain: colouring megabytes would hold up the page. */
const COLOURED = 2_000_000;

/**
 * A text to be read, searched and folded. It stands in a shadow root, where its styles are constructed
 * sheets and not `<style>` elements, which the page's policy refuses.
 */
export const codeView = (
  place: HTMLElement,
  { text, locale, name }: { text: string; locale: Locale; name: string },
): CodeView => {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const language = new Compartment();
  const languageOf = (of: string) => (of.length > COLOURED ? [] : xml());
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.readOnly.of(true),
        EditorState.phrases.of(PHRASES[locale]),
        EditorView.contentAttributes.of({ 'aria-label': name, 'aria-readonly': 'true' }),
        EditorView.lineWrapping,
        lineNumbers(),
        foldGutter(),
        codeFolding(),
        highlightSpecialChars(),
        drawSelection(),
        search({ top: true }),
        highlightSelectionMatches(),
        keymap.of([...searchKeymap, ...foldKeymap]),
        language.of(languageOf(text)),
        syntaxHighlighting(colours),
        theme,
      ],
    }),
  });
  return {
    show: (now) => {
      if (now === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: now },
        effects: language.reconfigure(languageOf(now)),
        selection: { anchor: 0 },
      });
    },
    search: () => openSearchPanel(view),
    close: () => view.destroy(),
  };
};
