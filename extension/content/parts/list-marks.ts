import { ask } from '../../bus.ts';
import { loadDrawings } from '../load-drawings.ts';
import type { ContentPart } from '../part.ts';
import { contentTexts } from '../texts.ts';

/** Addresses asked about at once, and rows marked in one go: lists may hold thousands. */
const [mostAsked, mostRows] = [200, 500];

/** Senders in the list of messages whose address looks like another's. */
export const listMarks: ContentPart = {
  name: 'list-marks',
  attachToPage({ adapter, view, greeting, onChange, onNotice, fault }, signal) {
    const reasons = new Map<string, string | null>();
    const marks = new Map<Element, { readonly address: string; readonly remove: () => void }>();
    const words = contentTexts[greeting.language];

    const mark = async (): Promise<void> => {
      const listed = adapter.listedSenders(view).slice(0, mostRows);
      const shown = new Map(listed.map(({ element, address }) => [element, address]));
      for (const [element, { address, remove }] of marks) {
        // Long lists use their rows again: the same element is then another sender's.
        if (element.isConnected && (shown.get(element) ?? address) === address) continue;
        remove();
        marks.delete(element);
      }
      const wanted = listed.filter(({ element, address }) => reasons.get(address) && !marks.has(element));
      if (wanted.length === 0) return;
      const { setMark } = await loadDrawings();
      if (signal.aborted) return;
      for (const { element, address } of wanted) {
        const reason = reasons.get(address);
        if (!reason || marks.has(element)) continue;
        const remove = setMark(element, 'caution', `${words.sender} ${reason}`, greeting.language);
        marks.set(element, { address, remove });
      }
    };
    const askAbout = async (): Promise<void> => {
      const unknown = adapter.listedSenders(view).slice(0, mostRows);
      const addresses = [...new Set(unknown.map(({ address }) => address))].filter((each) => !reasons.has(each));
      const asked = addresses.slice(0, mostAsked);
      if (asked.length > 0) {
        // Known to be asked: a change of the page in the meantime does not ask again.
        for (const address of asked) reasons.set(address, null);
        const answers = await ask({ kind: 'judge-senders', addresses: asked });
        asked.forEach((address, index) => reasons.set(address, answers[index] ?? null));
      }
      if (signal.aborted) return;
      await mark();
      if (addresses.length > asked.length) await askAbout();
    };
    const look = (): void => void askAbout().catch((error: unknown) => fault('list-marks', error));
    onChange(look, signal);
    onNotice(({ kind }) => {
      if (kind !== 'judge-again') return;
      reasons.clear();
      marks.forEach(({ remove }) => remove());
      marks.clear();
      look();
    }, signal);
    signal.addEventListener('abort', () => marks.forEach(({ remove }) => remove()));
    look();
  },
};
