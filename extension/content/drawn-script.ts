import { drawings } from './drawn/drawings.ts';
import { keepDrawings } from './load-drawings.ts';

keepDrawings(drawings);
