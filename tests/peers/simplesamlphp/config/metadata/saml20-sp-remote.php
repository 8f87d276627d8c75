<?php
$metadata['http://sp.peer.test/entity'] = [
    'AssertionConsumerService' => 'http://sp.peer.test/simplesaml/module.php/saml/sp/saml2-acs.php/sp',
    'SingleLogoutService' => 'http://sp.peer.test/simplesaml/module.php/saml/sp/saml2-logout.php/sp',
    'certificate' => 'sp.crt',
    'validate.authnrequest' => true,
];
