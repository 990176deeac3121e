/** As much of the Launch Handler API as is needed: https://wicg.github.io/web-app-launch/ */
interface LaunchQueue {
  readonly setConsumer: (consume: (launch: { readonly files: readonly OpenedFile[] }) => void) => void;
}

/** A file that the computer hands to the installed app; it is read when it is asked for, and may be gone by then. */
export interface OpenedFile {
  readonly name: string;
  readonly getFile: () => Promise<File>;
}

/** Calls with each file that the computer opens with the installed app; browsers without file handlers never do. */
export function onOpenedFile(open: (file: OpenedFile) => void): void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [first] }) => {
    if (first) open(first);
  });
}

/** A file that somebody picked or dropped, as the same. */
export function atHand(file: File): OpenedFile {
  return { name: file.name, getFile: () => Promise.resolve(file) };
}
