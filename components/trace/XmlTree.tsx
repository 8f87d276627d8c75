import './tree.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { XmlNode } from '../../lib/trace/xmlTree.ts';
import { xmlTree } from '../../lib/trace/xmlTree.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { type Branch, branchesOf, foldable } from './branches.ts';
import { treeMove } from './treeKeys.ts';
import { useTraceWords } from './words.ts';

/** More lines are in the XML view. */
const MOST = 3000;
/** A value as long as a certificate is cut; it is whole in the XML view. */
const LONG = 400;

const cut = (text: string) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

const Text = ({ node }: { node: XmlNode }) => {
  if (node.kind !== 'element')
    return <code class={`tree-${node.kind}`}>{cut(node.text.trim())}</code>;
  const prefix = node.name.slice(0, node.name.indexOf(':') + 1);
  return (
    <>
      <span class="tree-prefix">{prefix}</span>
      <b>{node.name.slice(prefix.length)}</b>
      {node.attributes.map(([name, value]) => (
        <span key={name} class="tree-attribute">
          {name}=<code>{cut(value)}</code>
        </span>
      ))}
      {node.text && <code class="tree-text">{cut(node.text)}</code>}
    </>
  );
};

/** The elements of a message, to be folded; comments and entities as they stand. */
export const XmlTree = ({ xml, copy }: { xml: string; copy(text: string): void }) => {
  const say = useTraceWords();
  const roots = useMemo(() => xmlTree(xml), [xml]);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => branchesOf(roots, folded, MOST), [roots, folded]);
  const at = Math.max(
    0,
    lines.findIndex(({ node }) => node.id === active),
  );

  const fold = (id: number, close: boolean) =>
    setFolded((was) => {
      const now = new Set(was);
      if (close) now.add(id);
      else now.delete(id);
      return now;
    });
  const go = (index: number) => {
    const line = lines[Math.max(0, Math.min(lines.length - 1, index))];
    if (!line) return;
    setActive(line.node.id);
    box.current?.querySelector<HTMLElement>(`[data-node="${line.node.id}"]`)?.focus();
  };
  const isFolded = (node: XmlNode) => (node.children.length > 0 ? folded.has(node.id) : null);
  const press = (event: KeyboardEvent) => {
    const node = lines[at]?.node;
    const move = treeMove(event, {
      at,
      count: lines.length,
      page: 10,
      line: (index) => {
        const one = lines[index];
        return { depth: one?.depth ?? 0, folded: one ? isFolded(one.node) : null };
      },
    });
    if (!node || !move) return;
    event.preventDefault();
    if ('go' in move) go(move.go);
    else if ('fold' in move) fold(node.id, move.fold);
    else if (node.children.length > 0) fold(node.id, !folded.has(node.id));
  };
  const row = ({ node, depth, place, of }: Branch) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys.
    <div
      key={node.id}
      role="treeitem"
      data-node={node.id}
      class="tree-line"
      style={{ '--depth': Math.min(depth, 24) }}
      tabIndex={lines[at]?.node.id === node.id ? 0 : -1}
      aria-level={depth + 1}
      aria-setsize={of}
      aria-posinset={place}
      aria-selected={node.id === active}
      aria-expanded={node.children.length > 0 ? !folded.has(node.id) : undefined}
      onFocus={() => setActive(node.id)}
      onClick={() => {
        setActive(node.id);
        if (node.children.length > 0 && getSelection()?.isCollapsed !== false)
          fold(node.id, !folded.has(node.id));
      }}
    >
      <span class="tree-fold">{node.children.length > 0 && <Icon name="chevronDown" />}</span>
      <span class="tree-node">
        <Text node={node} />
      </span>
    </div>
  );
  return (
    <div class="xml-tree">
      <div class="pane-bar">
        <Button press={() => setFolded(new Set())}>{say('tree.unfold')}</Button>
        <Button press={() => setFolded(new Set(foldable(roots)))}>{say('tree.fold')}</Button>
        <span class="pane-end">
          <Button icon="copy" press={() => copy(xml)}>
            {say('copy.all')}
          </Button>
        </span>
      </div>
      <div ref={box} role="tree" aria-label={say('tree.name')} onKeyDown={press}>
        {lines.map(row)}
      </div>
      {lines.length === MOST && <p class="quiet">{say('tree.more')}</p>}
    </div>
  );
};
