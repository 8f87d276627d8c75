<?php
// For PHP's own server: SimpleSAMLphp's scripts take the rest of the path as PATH_INFO.
define('WWW', (getenv('SIMPLESAMLPHP') ?: '/usr/share/simplesamlphp') . '/www');
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
// Its login and its form that posts itself need their own scripts and styles.
if (preg_match('#^/simplesaml(/resources/[\w/-]+\.(js|css))$#', $path, $parts) && is_file(WWW . $parts[1])) {
    header('Content-Type: text/' . ($parts[2] === 'js' ? 'javascript' : 'css'));
    readfile(WWW . $parts[1]);
    exit;
}
if (!preg_match('#^/simplesaml((?:/[\w-]+)*/[\w-]+\.php)(/.*)?$#', $path, $parts) || !is_file(WWW . $parts[1])) {
    http_response_code(404);
    exit;
}
$_SERVER['SCRIPT_NAME'] = "/simplesaml$parts[1]";
$_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = WWW . $parts[1];
if (isset($parts[2])) {
    $_SERVER['PATH_INFO'] = $parts[2];
} else {
    unset($_SERVER['PATH_INFO']);
}
// The browser knows it by its name alone; see the resolver rules.
$_SERVER['SERVER_PORT'] = '80';
chdir(dirname(WWW . $parts[1]));
require WWW . $parts[1];
