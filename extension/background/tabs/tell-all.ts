import { tell } from '../../bus.ts';
import type { Notice } from '../../protocol.ts';
import type { Background } from '../background.ts';

/** Tells every tab with a webmail in it. */
export async function tellAll({ frames }: Pick<Background, 'frames'>, notice: Notice): Promise<void> {
  const tabs = new Set((await frames.all()).map(({ tab }) => tab));
  await Promise.all(Array.from(tabs, (tab) => tell(tab, notice)));
}
