/** What a list of messages does: one is open, one is looked for; on a small screen either the list or the message is shown. */
export const script = `const list = document.querySelector('#messagelist');
const frame = document.querySelector('#messagecontframe');

if (list && frame) {
  const rows = [...list.querySelectorAll('tr.message')];
  const open = (row) => {
    list.querySelector('.selected')?.classList.remove('selected');
    row.classList.add('selected');
    row.classList.remove('unread');
    const unread = list.querySelectorAll('.unread').length;
    const count = document.querySelector('.folders .count');
    if (count) count.textContent = unread > 0 ? String(unread) : '';
    frame.hidden = false;
    document.body.classList.add('reading-now');
  };
  list.addEventListener('click', ({ target }) => {
    const row = target.closest('tr.message');
    if (!row) return;
    // Following the link is the browser's own, so that the middle button and the keyboard do what they do elsewhere.
    if (!target.closest('a')) row.querySelector('a').click();
    else open(row);
  });
  document.querySelector('.back').addEventListener('click', () => document.body.classList.remove('reading-now'));
  document.querySelector('.search input').addEventListener('input', ({ target }) => {
    const wanted = target.value.trim().toLocaleLowerCase('fr');
    for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase('fr').includes(wanted);
    document.querySelector('.list .empty').hidden = rows.some((row) => !row.hidden);
  });
}
`;
