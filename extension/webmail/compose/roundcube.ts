import type { Composer, PageView } from '../adapter.ts';
import { fieldIn, type TextField, typeInto, until } from '../fields.ts';
import { composedIn, corrected } from '../recipients.ts';
import { writtenIn } from '../written-body.ts';

const fields = [
  ['to', '#_to'],
  ['cc', '#_cc'],
  ['bcc', '#_bcc'],
  ['reply-to', '#_replyto'],
] as const;

/** Roundcube's form of a new message; in elastic each field of recipients is drawn anew beside the real one, which is hidden. */
export function roundcubeComposers({ document }: PageView): readonly Composer[] {
  const form = document.querySelector<HTMLElement>('form[name="form"]');
  if (!form || form.closest('#messagebody') || !fieldIn(form, '#_to')) return [];
  const editors = (): readonly Document[] => {
    const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument;
    return frame ? [frame] : [];
  };
  return [
    {
      root: form,
      editors,
      recipients: () =>
        fields.flatMap(([field, selector]) => written(form, selector).flatMap(({ text }) => composedIn(text, field))),
      subject: () => fieldIn(form, '#compose-subject')?.value ?? '',
      body() {
        const [editor] = editors();
        if (editor) return writtenIn(editor.body);
        return { own: fieldIn(form, '#composebody')?.value ?? '', quoted: '' };
      },
      sendButtons: () => [...document.querySelectorAll('button.send, a.send, input.mainaction')],
      // Roundcube sends by its button alone.
      sendsBy: () => false,
      correct: (wrong, right) => Promise.resolve(correct(form, wrong, right)),
      saveDraft: () => saveDraft(document),
      place: (field) =>
        field === 'recipients'
          ? (form.querySelector('#compose_to') ?? rowOf(fieldIn(form, '#_to')))
          : field === 'subject'
            ? (form.querySelector('#compose_subject') ?? rowOf(fieldIn(form, '#compose-subject')))
            : (form.querySelector('#composebodycontainer') ?? fieldIn(form, '#composebody')),
    },
  ];
}

/** A real field and all that it will hold: elastic draws the addresses beside it, and moves what is typed into it later. */
interface Recipients {
  readonly field: TextField;
  readonly text: string;
}

function written(form: Element, selector: string): readonly Recipients[] {
  const field = fieldIn(form, selector);
  if (!field) return [];
  const drawn = field.nextElementSibling;
  if (!drawn?.matches('ul.recipient-input')) return [{ field, text: field.value }];
  return [{ field, text: `${drawn.textContent}${fieldIn(drawn, 'input')?.value ?? ''}` }];
}

function correct(form: Element, wrong: string, right: string): boolean {
  let done = false;
  for (const { field, text } of fields.flatMap(([, selector]) => written(form, selector))) {
    const mended = corrected(text, wrong, right);
    if (mended === undefined) continue;
    typeInto(field, mended);
    done = true;
  }
  return done;
}

function rowOf(field: Element | undefined): Element | undefined {
  return field?.closest('tr, .row') ?? field;
}

/** Saved is what got a number among the drafts, or has one and was not changed since: then Roundcube does nothing at all. */
async function saveDraft(document: Document): Promise<boolean> {
  const button = document.querySelector<HTMLElement>('a.save.draft, a.savedraft');
  if (!button) return false;
  const number = (): string => fieldIn(document, '[name="_draft_saveid"]')?.value ?? '';
  const isBusy = (): boolean => document.querySelector('#messagestack .loading') !== null;
  const isConfirmed = (): boolean => document.querySelector('#messagestack .confirmation') !== null;
  const before = number();
  button.click();
  const isSaving = await until(() => isBusy() || isConfirmed() || number() !== before, 1);
  if (!isSaving) return before !== '';
  const isRefused = (): boolean => document.querySelector('#messagestack .error') !== null;
  await until(() => number() !== before || isConfirmed() || isRefused(), 15);
  return number() !== '' && !isRefused();
}
