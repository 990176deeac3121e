/* Runs after npm has installed our packages, on whatever Node npm has: an older one leaves parts out, silently, that a newer one needs. */
const agent = process.env['npm_config_user_agent'] ?? '';
const [, major = '99', minor = '0'] = /\bnode\/v(\d+)\.(\d+)/u.exec(agent) ?? [];

if (Number(major) < 20 || (major === '20' && Number(minor) < 19)) {
  console.error(`
Vigie needs Node 20.19 or later to be installed; npm runs on Node ${major}.${minor} here. (What it runs on itself, Node 24, it brings along.)
Take a newer one from https://nodejs.org/ or your system's packages, and run npm ci again.
`);
  process.exit(1);
}
