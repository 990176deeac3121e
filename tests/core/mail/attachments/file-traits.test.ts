import { describe, expect, test } from 'vitest';
import { fileTraits } from '../../../../core/mail/attachments/file-traits.ts';

const nothing = new Uint8Array();
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A local header of a ZIP archive. */
function entry(name: string, flags = 0): string {
  return `PK\u0003\u0004\u0014\u0000${String.fromCharCode(flags)}\u0000${'\u0000'.repeat(18)}${String.fromCharCode(name.length)}\u0000\u0000\u0000${name}`;
}

function traits(name: string, bytes: Uint8Array = nothing): readonly string[] {
  return [...new Set(fileTraits(name, bytes))].toSorted();
}

describe('by name', () => {
  test.each([
    ['facture.pdf', []],
    ['facture.exe', ['executable']],
    ['FACTURE.JS ', ['executable']],
    ['facture.pdf.exe', ['double-extension', 'executable']],
    ['facture.pdf      .exe', ['double-extension', 'executable']],
    ['facture.pdf.html', ['double-extension']],
    ['facture\u202efdp.exe', ['double-extension', 'executable']],
    ['facture.docm', ['macro']],
    ['image.iso', ['executable']],
    ['archive.tar.gz', []],
    ['photo.2024.jpg', []],
    ['M. Dupont', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(traits(name)).toEqual(expected);
  });
});

describe('by content', () => {
  test.each([
    [
      'a program without its name',
      'facture.pdf',
      `MZ${'\u0000'.repeat(58)}\u0040\u0000\u0000\u0000PE\u0000\u0000`,
      ['executable'],
    ],
    ['a text that begins with MZ', 'note.txt', 'MZ, le mouvement zéro', []],
    ['an ELF program', 'outil', '\u007fELF\u0002', ['executable']],
    ['an archive', 'a.zip', entry('note.txt'), []],
    ['an archive with a password', 'a.zip', entry('note.txt', 1), ['encrypted']],
    ['an archive with a program', 'a.zip', entry('note.txt') + entry('facture.pdf.scr'), ['executable']],
    [
      'a document with macros under another name',
      'note.docx',
      entry('[Content_Types].xml') + entry('word/vbaProject.bin'),
      ['macro'],
    ],
    [
      'an old document with macros',
      'note.doc',
      `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${[...'_VBA_PROJECT'].join('\u0000')}\u0000`,
      ['macro'],
    ],
    [
      'a document with a password',
      'note.docx',
      `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${[...'EncryptedPackage'].join('\u0000')}\u0000`,
      ['encrypted'],
    ],
    [
      'a RAR 5 archive with a password',
      'a.rar',
      'Rar!\u001a\u0007\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0004',
      ['encrypted'],
    ],
    ['a RAR archive', 'a.rar', 'Rar!\u001a\u0007\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0001', []],
  ])('%s', (_what, name, content, expected) => {
    expect(traits(name, latin(content))).toEqual(expected);
  });
});
