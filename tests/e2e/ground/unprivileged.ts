/** Debian's `nobody` and `nogroup`. */
const nobody = { uid: 65_534, gid: 65_534 } as const;

/** As whom servers run: PostgreSQL and SOGo refuse root, so nobody stands in for it; anybody else is good enough. */
export const unprivileged: { readonly uid?: number; readonly gid?: number } = process.getuid?.() === 0 ? nobody : {};
