import type { ComposedRecipient, Composer } from '../adapter.ts';
import { asTextField, fieldIn, pressIn, type TextField, typeInto, until } from '../fields.ts';
import { composedIn, recipientsIn } from '../recipients.ts';
import { addressIn, shownText } from '../shown.ts';
import { writtenIn } from '../written-body.ts';

/** A place in a form: a selector within its root, or how to find it. */
export type Place = string | (() => Element | undefined);

/** Where a webmail has what in the form of a new message. */
export interface ComposerShape {
  readonly root: Element;
  /** What holds the addresses of a field, and the input for one more. */
  readonly fields: Readonly<Partial<Record<ComposedRecipient['field'], Place>>>;
  /** An address that is complete, within its field. */
  readonly chip: string;
  /** What takes it away, within the chip. */
  readonly remove: string;
  readonly subject: Place;
  /** The editor: an element that is edited in place, a text area, or the frame of either; of several the first that is there. */
  readonly editor: Place | readonly string[];
  readonly send: string | (() => readonly Element[]);
  /** Looked for from here, where buttons stand outside the form. */
  readonly buttons?: ParentNode;
  /** The button that saves a draft, and what says that it is saved. */
  readonly draft?: { readonly button: string; readonly saved: string };
  readonly sendsBy?: Composer['sendsBy'];
  /** Where findings are shown, if not right after the field itself. */
  readonly places?: Readonly<Partial<Record<'subject' | 'body', string>>>;
}

/** A composer of a shape, for webmails that draw addresses as chips. */
export function composerOf(shape: ComposerShape): Composer {
  const { root, fields, subject, editor, send, draft, buttons = root, sendsBy = () => false } = shape;
  const fieldNames = Object.keys(fields) as ComposedRecipient['field'][];
  const at = (place: Place): Element | undefined =>
    typeof place === 'string' ? (root.querySelector(place) ?? undefined) : place();
  const writtenInto = (): Element | undefined =>
    typeof editor === 'string' || typeof editor === 'function'
      ? at(editor)
      : editor.reduce<Element | undefined>((found, selector) => found ?? at(selector), undefined);
  const subjectField = (): TextField | undefined => asTextField(at(subject));
  return {
    root,
    editors: () => [documentIn(writtenInto())].flatMap((document) => document ?? []),
    recipients: () => fieldNames.flatMap((field) => addressesOf(shape, field)),
    subject: () => subjectField()?.value ?? '',
    body() {
      const element = writtenInto();
      if (element?.nodeName === 'TEXTAREA') return { own: (element as HTMLTextAreaElement).value, quoted: '' };
      const page = documentIn(element);
      return element ? writtenIn(page ? page.body : element) : { own: '', quoted: '' };
    },
    sendButtons: () => (typeof send === 'string' ? [...buttons.querySelectorAll(send)] : send()),
    sendsBy,
    correct: (wrong, right) => correct(shape, wrong, right),
    saveDraft: draft && (() => saveDraft(buttons, draft)),
    place(field) {
      if (field === 'recipients') return holderOf(shape, 'to');
      const place = shape.places?.[field];
      if (place !== undefined) return at(place);
      return field === 'subject' ? subjectField() : writtenInto();
    },
  };
}

function documentIn(element: Element | undefined): Document | undefined {
  return element?.nodeName === 'IFRAME' ? ((element as HTMLIFrameElement).contentDocument ?? undefined) : undefined;
}

function addressesOf(shape: ComposerShape, field: ComposedRecipient['field']): readonly ComposedRecipient[] {
  const holder = holderOf(shape, field);
  if (!holder) return [];
  const chips = [...holder.querySelectorAll(shape.chip)].flatMap((element) => addressOfChip(element) ?? []);
  const typed = inputIn(holder)?.value ?? '';
  return [...chips.map((address) => ({ address, field })), ...composedIn(typed, field)];
}

function holderOf({ root, fields }: ComposerShape, field: ComposedRecipient['field']): Element | undefined {
  const place = fields[field];
  return typeof place === 'string' ? (root.querySelector(place) ?? undefined) : place?.();
}

/** Where an address is typed: what holds the addresses, where that is all, or a field in it. */
function inputIn(holder: Element): TextField | undefined {
  return asTextField(holder) ?? fieldIn(holder, 'input:not([type="hidden"]), textarea');
}

/** A chip says its address in an attribute, or shows it. */
function addressOfChip(chip: Element): string | undefined {
  for (const name of ['email', 'data-hovercard-id', 'data-email', 'title', 'aria-label']) {
    const address = addressIn(
      (chip.getAttribute(name) ?? chip.querySelector(`[${name}*="@"]`)?.getAttribute(name)) || '',
    );
    if (address) return address;
  }
  return addressIn(shownText(chip));
}

async function correct(shape: ComposerShape, wrong: string, right: string): Promise<boolean> {
  const { fields, chip, remove } = shape;
  let done = false;
  for (const field of Object.keys(fields) as ComposedRecipient['field'][]) {
    const holder = holderOf(shape, field);
    const input = holder && inputIn(holder);
    const holds = (address: string): boolean => addressesOf(shape, field).some((each) => isSame(each.address, address));
    if (!input || !holds(wrong)) continue;
    for (const each of holder.querySelectorAll(chip)) {
      if (isSame(addressOfChip(each) ?? '', wrong)) each.querySelector<HTMLElement>(remove)?.click();
    }
    const typing = recipientsIn(input.value).some(({ address }) => isSame(address, wrong));
    typeInto(input, typing || input.value === '' ? right : `${input.value}, ${right}`);
    pressIn(input, 'Enter');
    input.dispatchEvent(new FocusEvent('blur'));
    done = await until(() => !holds(wrong) && holds(right), 2);
  }
  return done;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

async function saveDraft(
  buttons: ParentNode,
  { button, saved }: NonNullable<ComposerShape['draft']>,
): Promise<boolean> {
  const pressed = buttons.querySelector<HTMLElement>(button);
  if (!pressed) return false;
  const notices = (): readonly Element[] => [...pressed.ownerDocument.querySelectorAll(saved)];
  const before = new Map(notices().map((notice) => [notice, shownText(notice)]));
  pressed.click();
  return until(() => notices().some((notice) => shownText(notice) !== (before.get(notice) ?? '')), 15);
}
