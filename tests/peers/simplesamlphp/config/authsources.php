<?php
$config = [
    'people' => [
        'exampleauth:UserPass',
        'ada:lovelace' => [
            'uid' => ['ada'],
            'mail' => ['ada.lovelace@peer.test'],
            'displayName' => ['Ada Lovelace'],
        ],
    ],
    'sp' => [
        'saml:SP',
        'entityID' => 'http://sp.peer.test/entity',
        'idp' => 'http://idp.peer.test/entity',
        'privatekey' => 'sp.key',
        'certificate' => 'sp.crt',
        'sign.authnrequest' => true,
        'redirect.sign' => true,
        'NameIDPolicy' => ['Format' => 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress', 'AllowCreate' => true],
    ],
];
