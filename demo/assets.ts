/** The style of the demonstration webmail: plain, so that what Vigie adds is what one sees. */
export const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 18%, transparent); }
* { box-sizing: border-box; }
body { margin: 0; }
header { display: flex; justify-content: space-between; padding: 0 1rem; border-block-end: 1px solid var(--line); }
.name { font-weight: 600; }
.logout { margin-inline-start: 1rem; }
main { display: grid; grid-template-columns: minmax(16rem, 24rem) 1fr; height: calc(100vh - 4rem); }
nav { overflow: auto; border-inline-end: 1px solid var(--line); }
#messagelist { width: 100%; border-collapse: collapse; }
#messagelist td { padding: .6rem 1rem; border-block-end: 1px solid var(--line); }
#messagelist a { display: block; color: inherit; text-decoration: none; }
#messagelist tr.selected { background: color-mix(in srgb, Highlight 18%, transparent); }
#messagelist .fromto { font-weight: 600; }
#messagelist time { float: inline-end; font-size: .85rem; opacity: .75; }
iframe { width: 100%; height: 100%; border: 0; }
.action-preview { padding: 1rem 1.5rem; }
.headers-table td { padding: .1rem .75rem .1rem 0; vertical-align: top; }
.header-title { opacity: .75; }
#attachment-list { padding: .5rem 0; margin: 0; list-style: "📎 " inside; }
#messagebody { padding-block-start: 1rem; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; }
#messagebody img { max-width: 100%; }
#messagebody pre { white-space: pre-wrap; font: inherit; }
.log-in { display: block; max-width: 30rem; height: auto; margin: 15vh auto; padding: 1rem; }
button { font: inherit; padding: .5rem 1.25rem; }
@media (max-width: 50rem) { main { grid-template-columns: 1fr; grid-template-rows: 40% 60%; } }
`;

/** Marks the row of the message that is open. */
export const script = `
const list = document.querySelector('#messagelist');
const select = (row) => {
  list.querySelector('.selected')?.classList.remove('selected');
  row?.classList.add('selected');
};
list.addEventListener('click', ({ target }) => {
  const row = target.closest('tr.message');
  if (!row) return;
  if (!target.closest('a')) row.querySelector('a').click();
  select(row);
});
select(list.querySelector('tr.message'));
`;
