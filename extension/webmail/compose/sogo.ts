import type { Composer, PageView } from '../adapter.ts';
import { outside } from '../shown.ts';
import { composerOf } from './composer-of.ts';

/** SOGo's dialog or window of a new message; its editor is CKEditor 4 in SOGo 5.8, CKEditor 5 in SOGo 5.12, or a plain text. */
export function sogoComposers({ document }: PageView): readonly Composer[] {
  const bodies = [...document.querySelectorAll('.msg-body')];
  return outside(document, 'form[name="messageForm"]', bodies).map((root) =>
    composerOf({
      root,
      fields: { to: 'md-chips[ng-model$=".to"]', cc: 'md-chips[ng-model$=".cc"]', bcc: 'md-chips[ng-model$=".bcc"]' },
      chip: 'md-chip',
      remove: '.md-chip-remove',
      subject: 'input[name="subject"]',
      // CKEditor keeps the text area that it stands for, out of sight.
      editor: ['iframe.cke_wysiwyg_frame', '.ck-editor__editable', 'textarea'],
      send: '[ng-click^="editor.send("]',
      places: { subject: 'md-input-container:has(input[name="subject"])', body: 'sg-ckeditor, textarea' },
      // Of a failure SOGo shows no passing notice, but a dialog.
      draft: { button: '[ng-click^="editor.save("]', saved: 'md-toast' },
    }),
  );
}
