// Makes a fresh clone ready, then runs a script under the project's own Node.
// Plain JavaScript for Node >= 20, since nothing is installed yet when it starts.
// Usage: node scripts/bootstrap.mjs [--chromium] [--firefox] [--xmlsec1] [--simplesamlphp] SCRIPT [ARGUMENT…]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.bootstrap');

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Installs the packages of the lock file, unless this very lock file is installed already. */
const installPackages = () => {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing the packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = run(npm, ['ci', '--no-fund', '--no-audit'], {
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('`npm ci` failed; its messages stand above.');
  writeFileSync(stamp, lock);
};

/** Where programs are usually found, by name; the environment variable comes first. */
const PLACES = {
  chromium: {
    variable: 'CHROME',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: ['chromium', 'fonts-dejavu-core'],
    wanted: 'Install Chromium, Chrome or Edge, or set CHROME to its path.',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr', 'fonts-dejavu-core'],
    wanted: 'Install Firefox, or set FIREFOX to its path.',
  },
  xmlsec1: {
    variable: 'XMLSEC1',
    names: ['xmlsec1'],
    paths: ['/opt/homebrew/bin/xmlsec1', '/usr/local/bin/xmlsec1'],
    debian: ['xmlsec1'],
    wanted: 'Install xmlsec1 (Debian and Homebrew have it), or set XMLSEC1 to its path.',
  },
  php: {
    variable: 'PHP',
    names: ['php'],
    paths: [],
    debian: ['php-cli', 'php-xml', 'php-mbstring'],
    wanted: 'Install PHP with its xml and mbstring extensions, or set PHP to its path.',
  },
  simplesamlphp: {
    variable: 'SIMPLESAMLPHP',
    names: [],
    paths: ['/usr/share/simplesamlphp'],
    debian: ['simplesamlphp'],
    wanted: 'Install SimpleSAMLphp 1.19 (Debian has it), or set SIMPLESAMLPHP to its folder.',
  },
};

const find = ({ variable, names, paths }) => {
  const said = process.env[variable];
  if (said && existsSync(said)) return said;
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  for (const name of names)
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  return paths.find((path) => existsSync(path));
};

/** Finds the program, or installs Debian's where this may be done. */
const program = (place) => {
  const found = find(place);
  if (found) return found;
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.error(`Installing ${place.debian.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...place.debian], { env });
  }
  return find(place) ?? stop(place.wanted);
};

const words = process.argv.slice(2);
const start = words.findIndex((word) => !word.startsWith('--'));
const wanted = words.slice(0, start);
installPackages();
const env = { ...process.env };
if (wanted.includes('--chromium')) env.CHROME = program(PLACES.chromium);
if (wanted.includes('--firefox')) env.FIREFOX = program(PLACES.firefox);
if (wanted.includes('--xmlsec1')) env.XMLSEC1 = program(PLACES.xmlsec1);
if (wanted.includes('--simplesamlphp')) {
  env.PHP = program(PLACES.php);
  env.SIMPLESAMLPHP = program(PLACES.simplesamlphp);
}
const bin = join(root, 'node_modules', '.bin');
env.PATH = `${bin}${process.platform === 'win32' ? ';' : ':'}${env.PATH ?? ''}`;
const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const { status } = run(existsSync(node) ? node : 'node', words.slice(start), {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
