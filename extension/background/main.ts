import { answerAll } from '../bus.ts';
import { answering } from './answer.ts';
import { compose } from './compose.ts';
import { tasks } from './tasks.ts';

const background = compose();
answerAll(answering(background));
for (const start of tasks) start(background);
