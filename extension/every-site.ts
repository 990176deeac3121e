/** Every site of the Web: what the page guard asks the browser for, and nothing else of Vigie needs. */
export const everySite = ['https://*/*', 'http://*/*'];
