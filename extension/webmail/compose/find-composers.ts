import type { Composer } from '../adapter.ts';
import { outside } from '../shown.ts';
import { composerOf } from './composer-of.ts';
import { buttonLabels, fieldLabels } from './labels.ts';

/** How pages call the fields of a new message and what sends it, in French and English. */
const names = {
  to: /^(?:à|to|destinataires?|recipients?)$/iu,
  cc: /^(?:cc|copie(?: à)?)$/iu,
  bcc: /^(?:bcc|cci|copie cachée(?: à)?)$/iu,
  subject: /^(?:objet|sujet|subject)$/iu,
} as const;
const sends = /^(?:envoyer|send)(?: (?:le |the )?(?:message|mail|courriel))?$/iu;

type FieldName = keyof typeof names;
const fieldNames = Object.keys(names) as readonly FieldName[];

/** Levels above a subject to look for the rest of its form in. */
const levels = 12;

const fields = 'input:not([type]), input[type="text"], input[type="email"], textarea';
/** Of dojo's buttons, the part that is pressed lies around the one that has the focus. */
const buttons = 'button, [role="button"], input[type="submit"], input[type="button"], .dijitButtonNode';

/** Fields of a page that are looked at: no form has more that matter. */
const mostFields = 200;

/**
 * The messages being written in a page of which nothing is known: a subject, someone to write to, an editor and what sends, as they are
 * labelled. What lacks one of these is no form of a message; what stands in the body of a message is the sender's.
 */
export function findComposers(document: Document, bodies: readonly Node[]): readonly Composer[] {
  const inputs = outside(document, fields, bodies).slice(0, mostFields);
  const subjects = inputs.filter((input) => isCalled(input, 'subject'));
  return subjects.flatMap((subject) => {
    const others = subjects.filter((other) => other !== subject);
    let root: Element | null = subject.parentElement;
    for (let level = 0; root && level < levels; level++, root = root.parentElement) {
      if (others.some((other) => root?.contains(other))) return [];
      if (isForm(root, bodies)) return composerIn(root, bodies);
    }
    return [];
  });
}

function isForm(root: Element, bodies: readonly Node[]): boolean {
  return (
    fieldIn(root, 'to', bodies) !== undefined && sendButtonsIn(root, bodies).length > 0 && !!editorIn(root, bodies)
  );
}

function composerIn(root: Element, bodies: readonly Node[]): Composer {
  const around = (name: FieldName) => (): Element | undefined => {
    const input = fieldIn(root, name, bodies);
    return input && aloneAround(input, outside(root, fields, bodies), root);
  };
  return composerOf({
    root,
    fields: { to: around('to'), cc: around('cc'), bcc: around('bcc') },
    chip: '[title*="@"]:not(input, textarea), [email], [data-email]',
    remove: 'button, [role="button"], [class*="close" i], [class*="remove" i], [class*="delete" i]',
    subject: () => fieldIn(root, 'subject', bodies),
    editor: () => editorIn(root, bodies),
    send: () => sendButtonsIn(root, bodies),
  });
}

/** The largest element around a field that holds no other: chips may stand beside its input. */
function aloneAround(input: Element, inputs: readonly Element[], root: Element): Element {
  let around = input;
  while (around.parentElement && around.parentElement !== root) {
    const parent: Element = around.parentElement;
    if (inputs.some((other) => other !== input && parent.contains(other)) || parent.querySelector('iframe')) break;
    around = parent;
  }
  return around;
}

/** A frame that is edited, an element that is, or a text area that is no field. */
function editorIn(root: Element, bodies: readonly Node[]): Element | undefined {
  const frame = outside(root, 'iframe', bodies).find((each) => {
    const page = (each as HTMLIFrameElement).contentDocument;
    return page?.designMode === 'on' || page?.body?.isContentEditable === true;
  });
  return (
    frame ??
    outside(root, '[contenteditable="true"]', bodies)[0] ??
    outside(root, 'textarea', bodies).find((area) => fieldNames.every((name) => !isCalled(area, name)))
  );
}

function fieldIn(root: Element, name: FieldName, bodies: readonly Node[]): Element | undefined {
  return outside(root, fields, bodies).find((input) => isCalled(input, name));
}

function isCalled(field: Element, name: FieldName): boolean {
  return fieldLabels(field).some((label) => names[name].test(label));
}

function sendButtonsIn(root: Element, bodies: readonly Node[]): readonly Element[] {
  return outside(root, buttons, bodies).filter((button) => buttonLabels(button).some((label) => sends.test(label)));
}
