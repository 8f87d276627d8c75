/** English texts of what lies beside the crossing: more, roles, entities, checks, snapshots, printed guides. */
export const moreEn = {
  'checks.title': 'What SAML Ferry checks',
  'checks.intro':
    'Each check looks at what was seen in the two consoles, and at nothing else: a value that was not seen is never reported. Errors would make sign-ins fail and are said before a page is saved; warnings work for some, or not for long.',
  'checks.error': 'Error: sign-ins fail',
  'checks.warning': 'Warning: works for some, or not for long',
  'checks.info': 'Information',
  'checks.found': 'Found, for example',
  'checks.fine': 'Let through',
  'checks.source': 'Where it is from',

  'sheet.choose': 'Which guide',
  'sheet.other': 'Another',
  'sheet.known': 'With the values of “{name}”. Those that are not known yet are left open.',
  'sheet.unknown': 'Values that are not known yet are left open.',
  'sheet.open': 'to be filled in',
  'sheet.to': '“{label}” at {console}',
  'sheet.from': 'from “{label}” at {console}',
  'sheet.test': 'Test',
  'sheet.step': 'Step {n}',

  'more.guides': 'Guides',
  'more.guidesHelp':
    'The steps of every pair of consoles, in their own words: to print, to send, or to look up on the phone.',
  'more.guidesOpen': 'Choose a guide',
  'more.add': 'Add values',
  'more.addHelp':
    'Metadata, a certificate, a value, a set-up file: paste it or drop it here. It stays in your browser.',
  'more.addLabel': 'Text to add',
  'more.addPlaceholder': 'Paste here',
  'more.addButton': 'Add',
  'more.pick': 'Choose a file',
  'more.drop': 'Drop to add it',
  'entities.title': 'This metadata holds several entities: which one?',
  'entities.of': 'In “{name}”.',
  'entities.reading': 'Reading “{name}”: {read} of {size} MB',
  'entities.search': 'Search entity IDs',
  'entities.shown': '{n} of {total}',
  'entities.none': 'No entity ID has this in it.',
  'entities.take': 'Take {entity} as {side}',
  'entities.cancel': 'Cancel',
  'more.connection': 'This connection',
  'more.export': 'Export the set-up file',
  'more.spMetadata': 'Service provider’s metadata file',
  'more.exportHelp':
    'The set-up file holds all values of this connection, to hand over or to keep.',
  'more.settings': 'Settings',
  'more.language': 'Language',
  'more.browserLanguage': 'As the browser',
  'more.guard': 'Warn before an error is saved at {name}',
  'more.windows': 'Open as',
  'more.page': 'Full page',
  'more.undo': 'Undo the last change',
  'more.private': 'Nothing leaves your browser: no account, no server, no telemetry.',

  'roles.title': 'CleverTap: users and roles',
  'roles.help':
    'Paste the CSV of “Download Users and Roles”, or choose the file. It is read here and kept nowhere; what you get are the role maps to paste at the identity provider.',
  'roles.label': 'Users and roles (CSV)',
  'roles.placeholder': 'Paste the CSV here',
  'roles.pick': 'Choose the CSV',
  'roles.count': '{users} users, {accounts} accounts',
  'roles.find': 'Find a user',
  'roles.more': {
    one: '{n} more user. Type to find one.',
    other: '{n} more users. Type to find one.',
  },
  'roles.none': 'No user of that name.',
  'roles.copy': 'Copy the role map of {email} for {account}',
  'roles.roles': 'role map',
  'roles.noAccess': 'no access',
  'roles.empty': 'empty: paste {} for no access',
  'roles.notJson': 'no valid JSON',
  'roles.notObject': 'no JSON object',
  'roles.tooLong': 'too long for a role map',
  'roles.choices': 'Choices of each account',
  'roles.choicesHelp':
    'For an enumerated list (Okta: Profile Editor > Add attribute). “NoAccess” with the value {} must always be among them.',
  'roles.users': { one: '{n} user', other: '{n} users' },
  'roles.copyChoice': 'Copy {choice} of {account}',
  'roles.bad': {
    one: '{n} role map can’t be used: correct it in CleverTap and download again.',
    other: '{n} role maps can’t be used: correct them in CleverTap and download again.',
  },
  'roles.skipped': 'Rows without an e-mail address were left out: {rows}.',
  'roles.twice': '{email} has two different role maps for {account}; the first is shown.',
  'roles.error.tooLarge': 'This is larger than any list of users and roles.',
  'roles.error.openQuote':
    'A quotation mark in row {row} does not end, or ends too early. Download the CSV again and leave it unchanged.',
  'roles.error.noRows': 'There are no users in it.',
  'roles.error.noEmail':
    'No column holds e-mail addresses. Is this the CSV of “Download Users and Roles”?',
  'roles.error.noRoles':
    'No column holds role maps (JSON in braces). Is this the CSV of “Download Users and Roles”?',

  'more.snapshotHelp':
    'Something on this page is read wrongly? A snapshot shows its structure, without any value, to whoever mends it.',
  'more.taught': 'Fields you have shown',
  'more.taughtOne': '{field} at {name}',
  'more.unteachName': 'Forget {field} at {name}',

  'snapshot.title': 'Page snapshot',
  'snapshot.help':
    'This is all that the file holds: structure and labels, no value. Words that no console uses are replaced by “xxx”. Read it through before you pass it on.',
  'snapshot.text': 'The file',
  'snapshot.save': 'Save the file',
  'snapshot.drop': 'Discard',

  'blank.loading': 'Looking at the tab …',
  'blank.failedTitle': 'SAML Ferry did not answer',
  'blank.failed': 'Nothing is lost: what was taken is stored. Try once more.',
  'blank.retry': 'Try again',
  'blank.startTitle': 'Ready to cross',
  'blank.start1': 'Open the single sign-on page of your service provider.',
  'blank.start2': 'Open the application in your identity provider’s console.',
  'blank.start3': 'Come back here: SAML Ferry carries the values across and checks them.',
  'blank.oneTitle': '{name} is open',
  'blank.waitIdp':
    'Open your identity provider’s console in another tab, or start with {name} and add it later.',
  'blank.waitSp':
    'Open your service provider’s single sign-on page in another tab, or start with {name} and add it later.',
  'blank.twoTitle': 'Both sides are open',
  'blank.two':
    'Connect {sp} with {idp}: their values are carried across, and compared from now on.',
  'blank.linesTitle': 'Nothing to carry yet',
  'blank.lines': 'Open the pages of both consoles; their values appear here.',
};
