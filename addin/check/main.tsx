import { builtProfile } from '../built.ts';
import { languageOf } from '../texts/locale.ts';
import { startCheck } from './start-check.tsx';

const profile = builtProfile();
const language = languageOf(navigator.language, profile.language);
document.documentElement.lang = language;
await startCheck(document.body, profile, language);
// Without it the page works as well, but cannot be installed.
if ('serviceWorker' in navigator) await navigator.serviceWorker.register('service-worker.js');
