import { render } from 'preact';
import { pageScenes } from './page-scenes.tsx';
import { partScenes } from './part-scenes.tsx';

const wanted = new URLSearchParams(location.search);
const language = wanted.get('language') === 'en' ? 'en' : 'fr';
const Scene = { ...partScenes, ...pageScenes }[wanted.get('scene') ?? ''];
document.documentElement.lang = language;
if (Scene) render(<Scene language={language} />, document.body);
