<?php
// Debian's SimpleSAMLphp, as IdP and as SP; everything of one run lies in one folder.
$run = getenv('PEER_RUN');
$config = [
    'baseurlpath' => 'simplesaml/',
    'certdir' => "$run/cert/",
    'loggingdir' => "$run/log/",
    'datadir' => "$run/data/",
    'tempdir' => "$run/temp",
    'metadatadir' => __DIR__ . '/metadata/',
    'timezone' => 'UTC',
    'secretsalt' => 'of-no-use-anywhere-else',
    'auth.adminpassword' => bin2hex(random_bytes(8)),
    'logging.handler' => 'file',
    'logging.level' => 4,
    'showerrors' => true,
    'errorreporting' => false,
    'enable.saml20-idp' => true,
    'module.enable' => ['core' => true, 'saml' => true, 'exampleauth' => true],
    'store.type' => 'phpsession',
    'session.phpsession.savepath' => "$run/session",
    'session.cookie.secure' => false,
    'session.cookie.samesite' => null,
    'metadata.sources' => [['type' => 'flatfile']],
];
