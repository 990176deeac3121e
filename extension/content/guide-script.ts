import { showGuide } from './guide/show-guide.tsx';
import { keepGuide } from './guide/offer-guide.ts';

keepGuide(showGuide);
