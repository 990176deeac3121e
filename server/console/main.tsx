import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { client } from './api/client.ts';
import { ConsoleApp } from './shell/console-app.tsx';
import { createDesk, DeskContext } from './state/desk.ts';
import { keepPreferences } from './state/preferences.ts';
import { followRoute } from './state/route.ts';

const root = document.getElementById('console');
if (!root) throw new Error('The page has no place for the console');

const desk = createDesk(client, keepPreferences(), followRoute());
const isKnown = signal(false);
const draw = (): void =>
  render(
    <DeskContext.Provider value={desk}>
      <ConsoleApp isKnown={isKnown.value} />
    </DeskContext.Provider>,
    root,
  );
effect(draw);

const outcome = await client.session();
if (outcome.ok) desk.session.value = outcome.value;
isKnown.value = true;

// Whatever is refused for want of a session leads back to the way in.
effect(() => {
  const refused = [desk.queue.trouble.value, desk.deciding.trouble.value, desk.watch.trouble.value];
  if (refused.includes('unauthenticated')) desk.session.value = undefined;
});
