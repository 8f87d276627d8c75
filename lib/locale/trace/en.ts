import { messageEn } from './message.en.ts';

/** English texts about traces. Names of elements and types are the specification's, in any language. */
export const traceEn = {
  ...messageEn,

  'page.title': 'Sign-in trace',

  'record.title': 'Sign-in trace',
  'record.start': 'Record',
  'record.stop': 'Stop',
  'record.on': 'Recording {hosts}.',
  'record.until': 'Stops by itself at {time}.',
  'record.clear': 'Clear the trace',
  'record.page': 'Open on a full page',

  'stopped.byHand': 'Recording stopped',
  'stopped.time': 'Stopped by itself: its time was up',
  'stopped.signedIn': 'Stopped by itself: the answer has arrived',
  'stopped.errorPage': 'Stopped by itself: at an error page',
  'stopped.closed': 'Stopped: its tab was closed',

  'scope.label': 'Hosts to record',
  'scope.help':
    'The service provider’s and the identity provider’s. The browser asks once for access to just these.',
  'scope.start': {
    one: 'Record {n} host',
    other: 'Record {n} hosts',
  },
  'scope.all': 'Record all sites',
  'scope.allSites': 'all sites',
  'scope.devtools': 'the tab of these developer tools',

  'kept.of': '{used} of {limit}',
  'kept.dropped': {
    one: '{n} oldest request left out to stay within the limit',
    other: '{n} oldest requests left out to stay within the limit',
  },

  'read.pick': 'Open files',
  'read.drop': 'Drop to open it',

  'empty.title': 'Watch a sign-in',
  'empty.help':
    'See every message between the service provider and the identity provider, verified and held against the connection. Nothing leaves your browser.',
  'empty.test': 'Test the sign-in of {sp}',
  'empty.private': 'In a private window',
  'empty.record': 'Record',
  'empty.devtools':
    'Records this tab, with the bodies of its answers. No access to any site is needed.',
  'empty.read': 'Open a trace',
  'empty.readHelp':
    'A file of SAML-tracer, HAR, SAML Chrome Panel or SSOView; or an address, a form, base64 or XML. Drop it anywhere, pick it, or paste it here.',
  'empty.paste': 'Paste here',
  'empty.show': 'Show it',
  'empty.busy': 'Reading …',
  'empty.waiting': 'Recording',
  'empty.waitingHelp':
    'Sign in now, in the tab of the service provider. What happens appears here.',

  'filter.text': 'Search address, headers, messages',
  'filter.host': 'Host',
  'filter.allHosts': 'All hosts',
  'filter.protocol': 'Protocol',
  'filter.allProtocols': 'All protocols',
  'filter.tab': 'Tab',
  'filter.allTabs': 'All tabs',
  'filter.tabName': 'Tab {n}',
  'filter.only': 'Only messages',
  'filter.count': { one: '{n} request', other: '{n} requests' },
  'filter.shown': '{shown} of {n}',
  'filter.nothing': 'Nothing matches.',
  'filter.clear': 'Show all',

  'list.part': 'Requests',
  'list.name': 'Requests by sign-in',

  'flow.signIn': 'Sign-in',
  'flow.logout': 'Logout',
  'flow.other': 'Messages',
  'flow.against': 'Held against the connection {name}',
  'flow.alone':
    'No connection to hold it against: choose or begin one in the side panel, and signatures and values are checked too.',
  'flow.apart': 'Other requests',
  'flow.requests': { one: '{n} request', other: '{n} requests' },

  'outcome.verified': 'verified',
  'outcome.failed': 'failed',
  'outcome.open': 'not verified',

  'mark.verified': 'verified',
  'mark.failed': 'failed',
  'mark.unreadable': 'can’t be read',
  'mark.open': 'not verified',

  'resource.document': 'page',
  'resource.frame': 'frame',
  'resource.other': 'resource',

  'protocol.saml2': 'SAML 2.0',
  'protocol.saml1': 'SAML 1.1',
  'protocol.wsfed': 'WS-Federation',
  'protocol.oauth': 'OAuth / OIDC',

  'binding.redirect': 'redirect',
  'binding.post': 'POST',
  'binding.simpleSign': 'SimpleSign',
  'binding.artifact': 'artifact',
  'binding.soap': 'SOAP',
  'binding.paos': 'PAOS',
  'binding.frontChannel': 'front channel',

  'detail.part': 'What is open',
  'detail.none': 'Choose a sign-in or a request to see it here.',
  'detail.back': 'Back',
  'detail.several': 'Messages of this request',

  'findings.list': 'Findings',

  'copy.all': 'Copy',

  'sequence.name': 'Sequence',
  'sequence.list': 'As a list',
  'sequence.drawn': 'As a drawing',
  'sequence.larger': 'Larger',
  'sequence.smaller': 'Smaller',

  'lane.sp': 'Service provider',
  'lane.browser': 'Browser',
  'lane.idp': 'Identity provider',

  'step.goes': 'From {from} to {to}: {label}',
  'step.wait': '{time} pass at {at}',

  'checked.title': 'What was checked',
  'checked.requestSignature': 'Signature of the request',
  'checked.responseSignature': 'Signature of the response',
  'checked.assertionSignature': 'Signature of the assertion',
  'checked.messageSignature': 'Signature of the message',
  'checked.issuer': 'Issuer',
  'checked.requestIssuer': 'Issuer of the request',
  'checked.requestAcsUrl': 'ACS URL that was asked for',
  'checked.destination': 'Destination',
  'checked.recipient': 'Recipient',
  'checked.audience': 'Audience',
  'checked.inResponseTo': 'Answers this request',
  'checked.conditions': 'Inside its time window',
  'checked.status': 'Status',
  'checked.nameIdFormat': 'NameID format',
  'checked.nameId': 'NameID',
  'checked.attributes': 'Attributes',
  'checked.groups': 'Groups',
  'checked.algorithm': 'Signature algorithm',
  'checked.encryption': 'Encryption',
  'checked.authnContext': 'Authentication context',
  'checked.relayState': 'RelayState',

  'unchecked.notConfigured': 'the connection does not know it yet',
  'unchecked.encrypted': 'encrypted',
  'unchecked.notSeen': 'not in the trace',
  'unchecked.masked': 'masked in the file',
  'unchecked.unsupported': 'can’t be checked here',

  'compare.choose': 'Compare with …',
  'compare.title': 'Side by side',
  'compare.file': 'Compare with a file',
  'compare.shown': 'Shown here',
  'compare.what': 'What',
  'compare.none': 'Nothing differs.',
  'compare.count': { one: '{n} difference', other: '{n} differences' },
  'compare.absent': 'not there',

  'weight.breaks': 'Breaks the sign-in',
  'weight.differs': 'Differs',
  'weight.same': 'Same',

  'draft.open': 'Export',
  'draft.title': 'Export',
  'draft.format': 'Format',
  'draft.redact': 'Take out personal values and secrets',
  'draft.kept':
    'NameIDs, attribute values, sessions, cookies and tokens become placeholders. Issuers, addresses, times, algorithms and certificates stay, so that it can still be diagnosed.',
  'draft.whole':
    'The file holds everything: names, cookies, tokens. Whoever has it may be able to sign in.',
  'draft.receipt': 'What was taken out',
  'draft.preview': 'Preview',
  'draft.making': 'One moment …',
  'draft.saveRedacted': 'Save, redacted',
  'draft.save': 'Save with everything in it',
  'draft.cut': 'The preview shows the beginning; the file is longer.',

  'format.ferry': 'SAML Ferry',
  'format.samlTracer': 'SAML-tracer',
  'format.har': 'HAR',
  'format.text': 'Text',

  'notice.failed': 'That did not work. Try again.',
  'notice.notAllowed': 'Without access to these hosts nothing can be recorded.',
  'notice.copied': 'Copied.',
  'notice.copyFailed': 'Copying is not allowed here. Select the text and copy it.',

  'import.pasted': 'Pasted text',
  'import.empty': '“{name}” is empty.',
  'import.tooLarge': '“{name}” is too large.',
  'import.binary': '“{name}” can’t be read as text.',
  'import.newer': '“{name}” was written by a later version.',
  'import.nothing': 'No sign-on message and no trace was found in “{name}”.',

  'removed.nameId': 'NameIDs',
  'removed.attribute': 'attribute values',
  'removed.session': 'session indexes',
  'removed.cookie': 'cookies',
  'removed.token': 'tokens',
  'removed.credential': 'credentials',
  'removed.parameter': 'parameters',
  'removed.relayState': 'RelayStates',
  'removed.address': 'parts of addresses',
  'removed.email': 'e-mail addresses',
  'removed.encrypted': 'encrypted parts',
  'removed.signature': 'signatures',
  'removed.header': 'headers',
  'removed.body': 'bodies',
  'removed.text': 'texts',
} as const;
