import { render } from 'preact';
import { addinScenes } from './addin-scenes.tsx';
import { dialogScenes } from './dialog-scenes.tsx';
import { pageScenes } from './page-scenes.tsx';
import { partScenes } from './part-scenes.tsx';

const wanted = new URLSearchParams(location.search);
const language = wanted.get('language') === 'en' ? 'en' : 'fr';
const name = wanted.get('scene') ?? '';
// The pages of the extension and those of the add-in call different things by the same names: never are both sheets in one page.
await (name in addinScenes ? import('../../../addin/pane/pane.css') : import('../../../extension/pages/pages.css'));
const Scene = { ...partScenes, ...pageScenes, ...addinScenes, ...dialogScenes }[name];
document.documentElement.lang = language;
if (Scene) render(<Scene language={language} />, document.body);
