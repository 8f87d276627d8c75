import { describe, expect, it } from 'vitest';
import { openTaught } from '../../../lib/browser/store/taught.ts';
import { sipgate } from '../../../lib/consoles/sipgate.ts';
import type { Taught } from '../../../lib/model/taught.ts';
import { learnt } from '../../../lib/recognise/learnt.ts';
import { lessonsOf, placeOf } from '../../../lib/taught/lessons.ts';
import { memory } from '../browser/harness.ts';

const taught: Taught = {
  place: 'sipgate',
  page: 'sso',
  field: 'acsUrl',
  selector: 'my-app >>> code[name="reply"]',
  label: 'Where replies go',
  role: 'shows',
};

describe('lessons', () => {
  it('stand in for the definition of the field, and leave the others', () => {
    const [page] = learnt(sipgate, lessonsOf(sipgate, [taught])).pages;
    expect(page?.fields.acsUrl).toMatchObject({ taught: taught.selector, role: 'shows' });
    expect(page?.fields.acsUrl?.labels?.en).toContain('Where replies go');
    expect(page?.fields.ssoUrl).toBe(sipgate.pages[0]?.fields.ssoUrl);
  });

  it('take no label that another field has', () => {
    const lessons = lessonsOf(sipgate, [{ ...taught, label: 'SSO URL' }]);
    expect(lessons.sso?.acsUrl?.labels).toBe(sipgate.pages[0]?.fields.acsUrl?.labels);
  });

  it('are refused for an unknown page, and with what is no selector', () => {
    expect(lessonsOf(sipgate, [{ ...taught, page: 'gone' }])).toEqual({});
    expect(lessonsOf(sipgate, [{ ...taught, selector: 'a, b' }])).toEqual({});
  });

  it('are kept apart by host where there is no definition', () => {
    expect(placeOf('generic', 'https://a.example/x')).not.toBe(
      placeOf('generic', 'https://b.example/x'),
    );
  });
});

describe('the store', () => {
  it('keeps one a field, at most 300, and nothing malformed', async () => {
    const area = memory();
    const store = openTaught(area.open());
    await store.add(taught);
    await store.add({ ...taught, selector: '#new' });
    await store.add({ ...taught, selector: '' });
    expect(await store.list()).toEqual([{ ...taught, selector: '#new' }]);
    for (let i = 0; i < 310; i += 1) await store.add({ ...taught, place: `generic ${i}.example` });
    expect((await store.list()).length).toBe(300);
    await store.remove({ place: 'generic 309.example', page: 'sso', field: 'acsUrl' });
    expect(await store.of('generic 309.example')).toEqual([]);
  });
});
