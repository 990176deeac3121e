import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../core/mail/html/read-page.ts';

describe('hidden from the eye', () => {
  test.each([
    '<p style="display:none">x</p>',
    '<p style="DISPLAY : None !important">x</p>',
    '<p style="visibility:hidden">x</p>',
    '<p style="opacity:0">x</p>',
    '<p style="font-size:0">x</p>',
    '<p style="font-size:1px">x</p>',
    '<p style="font:0px/1 Arial">x</p>',
    '<p style="max-height:0;overflow:hidden">x</p>',
    '<p style="height:0px;overflow:hidden">x</p>',
    '<p style="height:1px;overflow:hidden">x</p>',
    '<p style="position:absolute;left:-9999px">x</p>',
    '<p style="position:relative;top:-9999px">x</p>',
    '<p style="text-indent:-9999px">x</p>',
    '<p style="position:absolute;clip:rect(0 0 0 0)">x</p>',
    '<p style="color:#fff">x</p>',
    '<p style="color:#fefefe">x</p>',
    '<p style="color:transparent">x</p>',
    '<font color="white">x</font>',
    '<p style="color:#000;background:#000000">x</p>',
    '<table bgcolor="#003366"><td><span style="color:rgb(0,51,102)">x</span></td></table>',
    '<body text="white">x',
    '<p hidden>x</p>',
    '<div style="display:none"><div><p>x</p></div></div>',
    '<style>.p{display:none}</style><p class="a p">x</p>',
    '<style><!-- /* a */ p.p , #q{color:red;display:none} --></style><p class="p">x</p>',
    '<style>p.p,#q{display:none}</style><p id="q">x</p>',
    '<style>@import "a";.p{display:none}</style><p class="p">x</p>',
    '<div style="font-size:0"><p style="font-size:1em">x</p></div>',
  ])('%s', (html) => {
    expect(readPage(html)).toMatchObject({ visible: '', hidden: 1 });
  });
});

describe('seen, or not surely hidden', () => {
  test.each([
    // Keeps a button from Outlook only, which has its own.
    '<a style="mso-hide:all">x</a>',
    '<p style="display:block">x</p>',
    '<p style="max-height:0">x</p>',
    '<p style="max-height:1em;overflow:hidden">x</p>',
    '<p style="left:-9999px">x</p>',
    '<span style="text-indent:-9999px">x</span>',
    '<p hidden style="display:block">x</p>',
    '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>',
    // Tables squeezed against gaps, their cells written normally.
    '<table style="font-size:0"><td style="font-size:14px">x</td></table>',
    '<td style="background:#fff"><a style="background:#003366;color:#fff">x</a></td>',
    '<td style="background:url(a.png)"><span style="color:#fff">x</span></td>',
    '<td background="a.png" style="color:#fff">x</td>',
    '<td style="background:linear-gradient(#003,#036)"><b style="color:white">x</b></td>',
    '<style>.a td{background:#036}</style><p style="color:#fff">x</p>',
    // What some screens show is shown.
    '<style>.p{display:none}@media (max-width:600px){.p{display:block!important}}</style><p class="p">x</p>',
    '<style>.p{display:none}@media screen{div .p{display:inline}}</style><p class="p">x</p>',
    '<style>.p{display:block!important}</style><p class="p" style="display:none">x</p>',
    '<style>@media (max-width:600px){.p{display:none}}</style><p class="p">x</p>',
    '<style>.p{display:none}.q{display:block}</style><p class="p q">x</p>',
    '<p style="display:none"></p>x',
    '<p style="display:none"><table><td>x</table>',
    '<td style="display:none"><td>x',
  ])('%s', (html) => {
    expect(readPage(html)).toMatchObject({ visible: 'x', hidden: 0 });
  });
});

test('the preview line of a newsletter is counted, not shown', () => {
  const { visible, hidden } = readPage('<div style="display:none;max-height:0">Lire la suite</div><p>Bonjour</p>');
  expect(visible).toBe('Bonjour');
  expect(hidden).toBe('Lire la suite'.length);
});
