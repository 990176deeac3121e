import type { Composer, ComposedRecipient, PageView } from '../adapter.ts';
import { fieldIn, typeInto, until } from '../fields.ts';
import { composedIn, recipientsIn } from '../recipients.ts';
import { outside, shownText } from '../shown.ts';
import { writtenIn } from '../written-body.ts';

const fields = ['to', 'cc', 'bcc'] as const;

/** SOGo's dialog or window of a new message; addresses are chips, and what is still being typed stands beside them. */
export function sogoComposers({ document }: PageView): readonly Composer[] {
  const bodies = [...document.querySelectorAll('.msg-body')];
  return outside(document, 'form[name="messageForm"]', bodies).map((form) => {
    const editors = (): readonly Document[] =>
      [...form.querySelectorAll<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')].flatMap(
        ({ contentDocument }) => contentDocument ?? [],
      );
    return {
      root: form,
      editors,
      recipients: () => fields.flatMap((field) => recipientsOf(form, field)),
      subject: () => fieldIn(form, 'input[name="subject"]')?.value ?? '',
      body() {
        const [editor] = editors();
        const rich = editor?.body ?? form.querySelector('.ck-editor__editable');
        if (rich) return writtenIn(rich);
        return { own: fieldIn(form, 'textarea[name="content"], textarea')?.value ?? '', quoted: '' };
      },
      sendButtons: () => [...form.querySelectorAll('[ng-click^="editor.send("]')],
      sendsBy: () => false,
      correct: (wrong, right) => correct(form, wrong, right),
      saveDraft: () => saveDraft(form),
      place: (field) =>
        (field === 'recipients'
          ? chipsOf(form, 'to')
          : field === 'subject'
            ? fieldIn(form, 'input[name="subject"]')?.closest('md-input-container')
            : form.querySelector('sg-ckeditor, textarea')) ?? undefined,
    };
  });
}

function chipsOf(form: Element, field: (typeof fields)[number]): Element | null {
  return form.querySelector(`md-chips[ng-model$=".${field}"]`);
}

function recipientsOf(form: Element, field: (typeof fields)[number]): readonly ComposedRecipient[] {
  const chips = chipsOf(form, field);
  if (!chips) return [];
  return [...chipTexts(chips), fieldIn(chips, 'input')?.value ?? ''].flatMap((text) => composedIn(text, field));
}

function chipTexts(chips: Element): readonly string[] {
  return [...chips.querySelectorAll('md-chip .sg-tile-content')].map(shownText);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

async function correct(form: Element, wrong: string, right: string): Promise<boolean> {
  let done = false;
  for (const field of fields) {
    const chips = chipsOf(form, field);
    const input = chips && fieldIn(chips, 'input');
    if (!chips || !input) continue;
    const isChip = (address: string): boolean =>
      chipTexts(chips).some((text) => recipientsIn(text).some((each) => isSame(each.address, address)));
    if (!recipientsOf(form, field).some(({ address }) => isSame(address, wrong))) continue;
    for (const chip of chips.querySelectorAll('md-chip')) {
      const written = recipientsIn(shownText(chip.querySelector('.sg-tile-content')));
      if (written.some(({ address }) => isSame(address, wrong))) {
        chip.querySelector<HTMLElement>('.md-chip-remove')?.click();
      }
    }
    typeInto(input, right);
    // What is typed becomes an address when its field loses the focus.
    input.dispatchEvent(new FocusEvent('blur'));
    done = await until(() => !isChip(wrong) && isChip(right), 2);
  }
  return done;
}

/** SOGo says in a passing notice that it saved, and of a failure something else. */
async function saveDraft(form: Element): Promise<boolean> {
  const button = form.querySelector<HTMLElement>('[ng-click^="editor.save("]');
  if (!button) return false;
  const notices = (): readonly Element[] => [...form.ownerDocument.querySelectorAll('md-toast')];
  const before = notices();
  button.click();
  return until(() => notices().some((notice) => !before.includes(notice)), 15);
}
