import { ask } from '../../bus.ts';
import type { LinkJudgement } from '../../protocol/reading.ts';
import { type BodyLink, hrefsIn, linksIn, takeHref } from '../hrefs.ts';
import type { Drawings } from '../drawn/drawings.ts';
import { loadDrawings } from '../load-drawings.ts';
import type { ContentPart, JudgedOpenMessage, WebmailPage } from '../part.ts';
import { contentTexts } from '../texts.ts';

/** Every suspicious link of a message: marked where it stands, its true destination shown; a dangerous one leads nowhere by itself. */
export const linkMarks: ContentPart = {
  name: 'link-marks',
  async attachToMessage(message, page, signal) {
    const { document } = page.view;
    if (message.judged.links.every(({ level }) => level === 'none')) return;
    const drawings = await loadDrawings();
    if (signal.aborted) return;
    const bodies = message.open()?.bodies ?? [];
    const hrefs = hrefsIn(bodies);
    const judgements = new Map(hrefs.map((href, index) => [href, message.judged.links[index]] as const));
    const marked = new Map<Element, Marked>();
    const shown = drawings.tip(document, page.greeting.language, signal);

    const look = (): void => {
      const current = message.open()?.bodies ?? [];
      for (const link of linksIn(current)) {
        const judgement = judgements.get(link.href);
        if (!judgement || judgement.level === 'none') continue;
        const known = marked.get(link.element);
        // A webmail that draws its links anew brings the address back.
        if (known && !(known.stopped && link.element.hasAttribute('href'))) continue;
        known?.restore();
        marked.set(link.element, markLink(link, judgement, page, drawings));
      }
      for (const body of current) listenIn(body);
    };
    const listening = new WeakSet<Window>();
    let pressed: Element | undefined;
    const listenIn = (body: ParentNode): void => {
      const window = (body.ownerDocument ?? (body as Document)).defaultView;
      if (!window || listening.has(window)) return;
      listening.add(window);
      const find = (event: Event): Marked | undefined => {
        for (const target of event.composedPath()) {
          const found = marked.get(target as Element);
          if (found) return found;
        }
        return undefined;
      };
      const options = { capture: true, signal };
      window.addEventListener(
        'pointerover',
        (event) => {
          const found = find(event);
          if (found) shown.show(found.link.element, found.judgement);
          // The pointer may go over the tip, to read or to copy it.
          else if (!shown.holds(event.target)) shown.hide();
        },
        options,
      );
      window.addEventListener(
        'focusin',
        (event) => {
          const found = find(event);
          // Back from the interstitial, the link that was pressed has the focus again: all about it was said there.
          if (found && found.link.element !== pressed) shown.show(found.link.element, found.judgement);
          if (found?.link.element !== pressed) pressed = undefined;
        },
        options,
      );
      window.addEventListener('focusout', shown.hide, options);
      window.addEventListener('keydown', (event) => event.key === 'Escape' && shown.hide(), options);
      for (const type of ['click', 'auxclick', 'keydown', 'dragstart'] as const) {
        window.addEventListener(
          type,
          (event) => {
            const found = find(event);
            if (!found?.stopped || !isPress(event)) return;
            pressed = found.link.element;
            shown.hide();
            stop(event, found.link, message, page);
          },
          options,
        );
      }
    };
    look();
    page.onChange(look, signal);
    signal.addEventListener('abort', () => marked.forEach(({ restore }) => restore()));
  },
};

interface Marked {
  readonly link: BodyLink;
  readonly judgement: LinkJudgement;
  readonly stopped: boolean;
  readonly restore: () => void;
}

const colors = { caution: '#8a5a00', danger: '#b3261e' } as const;

function markLink(link: BodyLink, judgement: LinkJudgement, { greeting }: WebmailPage, { setMark }: Drawings): Marked {
  const { element } = link;
  const { language } = greeting;
  const level = judgement.level === 'danger' ? 'danger' : 'caution';
  const words = contentTexts[language].link;
  const stopped = level === 'danger' && !judgement.passed;
  const undo = [
    setAttributes(element, stopped, words.described(level, judgement.destination?.owner)),
    outline(element, level),
  ];
  undo.push(setMark(element, level, words[level], language));
  if (stopped) undo.push(takeHref(link));
  return { link, judgement, stopped, restore: () => undo.forEach((back) => back()) };
}

/** Without its address a link is none to keyboard and screen reader: it stays one. */
function setAttributes(element: HTMLElement, stopped: boolean, description: string): () => void {
  const wanted = { 'aria-description': description, ...(stopped && { role: 'link', tabindex: '0' }) };
  const before = Object.keys(wanted).map((name) => [name, element.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
}

function outline(element: HTMLElement, level: 'caution' | 'danger'): () => void {
  const before = element.getAttribute('style');
  element.style.setProperty('outline', `2px ${level === 'danger' ? 'solid' : 'dashed'} ${colors[level]}`, 'important');
  element.style.setProperty('outline-offset', '2px', 'important');
  if (level === 'danger') element.style.setProperty('cursor', 'pointer', 'important');
  return () => {
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  };
}

/** Whether a stopped link is used by it: of keys, Enter is. Not asked by the event's class: a frame's are of the frame's own. */
function isPress(event: Event): boolean {
  return event.type !== 'keydown' || (event as KeyboardEvent).key === 'Enter';
}

/** What a person does with a stopped link leads to the interstitial, and nowhere else. */
function stop(event: Event, { element, href }: BodyLink, { judged }: JudgedOpenMessage, page: WebmailPage): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const leads = event.type === 'click' || event.type === 'keydown' || (event as MouseEvent).button === 1;
  if (event.type === 'dragstart' || !leads || !event.isTrusted) return;
  const text = (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, 300);
  ask({ kind: 'stop-link', message: judged.message, href, text }).catch((error: unknown) => page.fault('link', error));
}
