import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The page's own tokens; custom properties reach into the shadow root. */
export const colours = HighlightStyle.define([
  { tag: tags.tagName, color: 'var(--accent)' },
  { tag: tags.attributeName, color: 'var(--warn)' },
  { tag: tags.attributeValue, color: 'var(--ok)' },
  { tag: [tags.comment, tags.blockComment], color: 'var(--bad)', fontStyle: 'italic' },
  { tag: tags.character, color: 'var(--bad)', fontWeight: '600' },
  { tag: [tags.processingInstruction, tags.documentMeta], color: 'var(--quiet)' },
  { tag: tags.angleBracket, color: 'var(--quiet)' },
  { tag: tags.invalid, color: 'var(--bad)', textDecoration: 'underline wavy' },
]);

export const theme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--soft)',
    borderRadius: '6px',
    maxHeight: '100%',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '11.5px', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--soft)', color: 'var(--quiet)', border: '0' },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--water)',
    borderColor: 'var(--edge)',
    color: 'var(--ink)',
    padding: '0 6px',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      background: 'var(--wave)',
    },
  '.cm-searchMatch': { backgroundColor: 'var(--warn-soft)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': {
    backgroundColor: 'var(--warn-soft)',
    outline: '2px solid var(--warn)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--wave)' },
  '.cm-panels': { backgroundColor: 'var(--bg)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': { padding: '8px 28px 8px 8px' },
  '.cm-panel.cm-search label': { fontSize: '12px' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', width: '24px', height: '24px' },
  '.cm-textfield': {
    color: 'var(--ink)',
    backgroundColor: 'var(--bg)',
    border: '1px solid var(--edge)',
    borderRadius: '6px',
    padding: '4px 8px',
    fontSize: '12px',
  },
  '.cm-button': {
    color: 'var(--ink)',
    background: 'var(--bg)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    padding: '3px 8px',
    fontSize: '12px',
    cursor: 'pointer',
  },
  '.cm-button:active': { background: 'var(--soft)' },
  '.cm-textfield:focus-visible, .cm-button:focus-visible, input:focus-visible': {
    outline: '2px solid var(--accent)',
    outlineOffset: '1px',
  },
  '.cm-specialChar': { color: 'var(--bad)' },
});
