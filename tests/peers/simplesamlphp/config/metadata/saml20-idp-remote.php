<?php
$metadata['http://idp.peer.test/entity'] = [
    'SingleSignOnService' => 'http://idp.peer.test/simplesaml/saml2/idp/SSOService.php',
    'SingleLogoutService' => 'http://idp.peer.test/simplesaml/saml2/idp/SingleLogoutService.php',
    'certificate' => 'idp.crt',
];
