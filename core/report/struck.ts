/** What stands in the place of what was struck out. */
export const struck = 'redacted';
