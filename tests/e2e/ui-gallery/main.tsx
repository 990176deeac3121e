import { render } from 'preact';
import { addinScenes } from './addin-scenes.tsx';
import { dialogScenes } from './dialog-scenes.tsx';
import { pageScenes } from './page-scenes.tsx';
import { partScenes } from './part-scenes.tsx';

const wanted = new URLSearchParams(location.search);
const language = wanted.get('language') === 'en' ? 'en' : 'fr';
const Scene = { ...partScenes, ...pageScenes, ...addinScenes, ...dialogScenes }[wanted.get('scene') ?? ''];
document.documentElement.lang = language;
if (Scene) render(<Scene language={language} />, document.body);
