/** Labels of Okta's wizard, then those of controls that are no field. */
const KNOWN = [
  ['Single sign-on URL', 'postBackURL'],
  ['Audience URI (SP Entity ID)', 'audienceRestriction'],
  ['Default RelayState', 'x1'],
  ['Recipient URL', 'x2'],
  ['Destination URL', 'x3'],
  ['Single Logout URL', 'x4'],
] as const;
const SELECTS = [
  ['Name ID format', 'EmailAddress'],
  ['Application username', 'Email'],
  ['Response', 'Signed'],
  ['Assertion Signature', 'Signed'],
  ['Signature Algorithm', 'RSA-SHA256'],
  ['Digest Algorithm', 'SHA256'],
] as const;

const row = (i: number, label: string, control: string): string =>
  `<div class="o-form-fieldset"><div class="o-form-label"><label for="input${i}">${label}&nbsp;</label>` +
  `<span class="o-form-tooltip" title="More about ${label}"></span></div><div class="o-form-input">` +
  `<span class="o-form-control">${control}</span><p class="o-form-explain">What the app expects.</p></div></div>`;

const filler = (i: number): string =>
  `<li class="item"><a href="#n${i}"><span class="icon"></span><span>Users and groups ${i}</span></a> ` +
  `<small>Changed ${i} days ago by the directory of the company</small></li>`;

/**
 * A page of at least `nodes` nodes and just `controls` controls, in the markup of a console with
 * 12 fields; the rest is menus, lists and other controls, as on an admin console.
 */
export function bigPage(nodes = 5_000, controls = 40): { html: string; url: string } {
  const rows = [
    ...KNOWN.map(([label, name], i) =>
      row(
        i,
        label,
        `<input type="text" name="${name}" id="input${i}" value="https://sp.test/${i}">`,
      ),
    ),
    ...SELECTS.map(([label, value], i) =>
      row(20 + i, label, `<select id="input${20 + i}"><option>${value}</option></select>`),
    ),
  ];
  for (let i = rows.length; i < controls; i += 1)
    rows.push(
      row(100 + i, `Custom setting ${i}`, `<input type="text" id="input${100 + i}" value="v">`),
    );
  // A row has at least 10 nodes, a filler 8 and a line break.
  const items = Math.max(0, Math.ceil((nodes - rows.length * 10) / 9));
  const list = Array.from({ length: items }, (_, i) => filler(i));
  const half = Math.ceil(items / 2);
  return {
    html: `<!doctype html><title>Big</title><nav><ul>${list.slice(0, half).join('\n')}</ul></nav><main><h1>Create SAML Integration</h1><form class="o-form">${rows.join('\n')}<input type="submit" data-type="save" value="Next"></form></main><aside><ul>${list.slice(half).join('\n')}</ul></aside>`,
    url: 'https://acme-admin.okta.com/admin/apps/saml-wizard/create',
  };
}
