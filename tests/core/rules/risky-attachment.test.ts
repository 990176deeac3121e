import { riskyAttachment } from '../../../core/rules/risky-attachment.ts';
import { judge } from './judge.ts';

judge(riskyAttachment, [
  ['a program', { attachments: [{ name: 'maj.exe', traits: ['executable'] }] }, 'strong'],
  [
    'a double name',
    { attachments: [{ name: 'facture.pdf.exe', traits: ['executable', 'double-extension'] }] },
    'strong',
  ],
  ['a document with macros', { attachments: [{ name: 'DHG.xlsm', traits: ['macro'] }] }, 'weak'],
  ['a locked archive', { attachments: [{ name: 'notes.zip', traits: ['encrypted'] }] }, 'weak'],
  ['a PDF', { attachments: ['note.pdf'] }, 'silent'],
]);
