import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONSOLES, consoleById } from '../../../lib/consoles/index.ts';
import { refuseMatch } from '../../../lib/consoles/schema/pattern.ts';
import { parseConsole } from '../../../lib/consoles/schema.ts';
import type { Labels } from '../../../lib/model/console.ts';
import { FIELDS, isField } from '../../../lib/model/field.ts';

test('ids are unique and found', () => {
  const ids = CONSOLES.map((c) => c.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const c of CONSOLES) expect(consoleById(c.id)).toBe(c);
  expect(consoleById('generic')).toBeNull();
  expect(consoleById(null)).toBeNull();
});

test('the manifest gets every host once', () => {
  const matches = CONSOLES.flatMap((c) => c.matches);
  expect(new Set(matches).size).toBe(matches.length);
  const excluded = CONSOLES.flatMap((c) => c.excludeMatches ?? []);
  for (const m of [...matches, ...excluded]) expect(refuseMatch(m), m).toBeNull();
});

describe.each(CONSOLES.map((c) => ({ id: c.id, console: c })))('$id', ({ id, console }) => {
  test('stands in a file of its name', () => {
    expect(existsSync(new URL(`../../../lib/consoles/${id}.ts`, import.meta.url))).toBe(true);
  });

  test('is plain data that the schema takes, and survives JSON', () => {
    expect(JSON.parse(JSON.stringify(console))).toEqual(console);
    expect(parseConsole(console)).toEqual({ console });
  });

  test('has no two wordings that differ in nothing', () => {
    const twice = (where: string, labels: Labels | undefined) => {
      for (const [language, texts] of Object.entries(labels ?? {})) {
        expect(new Set(texts).size, `${where} ${language}`).toBe(texts.length);
        for (const t of texts) expect(t, where).toBe(t.trim());
      }
    };
    for (const page of console.pages) {
      twice(page.id, page.title);
      for (const [name, field] of Object.entries(page.fields)) {
        twice(`${page.id}.${name}`, field.labels);
        twice(`${page.id}.${name} within`, field.within);
      }
    }
  });

  test('can find each of its fields by label, attribute, link or format', () => {
    for (const page of console.pages) {
      for (const [name, field] of Object.entries(page.fields)) {
        const labels = Object.values(field.labels ?? {});
        const ways = [...(field.selectors ?? []), ...labels, field.link, field.unlabelled];
        expect(ways.filter(Boolean).length, `${page.id}.${name}`).toBeGreaterThan(0);
        const kind = isField(name) ? FIELDS[name].kind : 'unknown';
        if (kind === 'choice') expect(field.choices, `${page.id}.${name}`).toBeDefined();
      }
    }
  });

  test('says every way and step in a language that all readers have', () => {
    for (const page of console.pages) expect(page.path.en?.length, page.id).toBeGreaterThan(0);
    for (const step of console.steps ?? []) {
      expect(step.text.en?.length, step.id).toBe(1);
      expect(step.text.de?.length, step.id).toBe(1);
    }
  });

  test('sets apart two fields of one label by the section or the role', () => {
    for (const page of console.pages) {
      const seen = new Map<string, string>();
      for (const [name, field] of Object.entries(page.fields)) {
        if (field.choices) continue;
        for (const label of new Set(Object.values(field.labels ?? {}).flat())) {
          const place = `${label.toLowerCase()} in ${JSON.stringify(field.within)}`;
          expect(seen.get(place) ?? name, `${page.id}: ${place}`).toBe(name);
          seen.set(place, name);
        }
      }
    }
  });

  test('calls no label of a field one of something else on the same page', () => {
    for (const page of console.pages) {
      const own = Object.values(page.fields).flatMap((f) => Object.values(f.labels ?? {}).flat());
      for (const text of Object.values(page.others ?? {}).flat())
        expect(own, page.id).not.toContain(text);
    }
  });

  test('names ids that its formats have', () => {
    for (const [group, fields] of Object.entries(console.sameIds ?? {})) {
      for (const field of fields) {
        const patterns = console.formats[field]?.map((f) => f.pattern) ?? [];
        expect(
          patterns.some((p) => p.includes(`(?<${group}>`)),
          `${field}: ${group}`,
        ).toBe(true);
      }
    }
  });
});
