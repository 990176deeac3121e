import theme from '../../../ui/theme.css?inline';
import guards from './guards.css?inline';
import marks from './marks.css?inline';

/** The look of what we show in a page: the theme, and what only marks need. */
export const look: string = `${theme}\n${marks}\n${guards}`;
