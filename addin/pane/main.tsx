import { startCheck } from '../check/start-check.tsx';
import { builtProfile } from '../built.ts';
import { whenReady } from '../office.ts';
import { languageOf } from '../texts/locale.ts';
import { startPane } from './start-pane.tsx';

const profile = builtProfile();
const place = await whenReady();
const locale = place === 'outlook' ? Office.context.displayLanguage : navigator.language;
const language = languageOf(locale, profile.language);
document.documentElement.lang = language;
// Opened in a browser, without any Outlook around it, the pane is the checker.
await (place === 'outlook' ? startPane : startCheck)(document.body, profile, language);
