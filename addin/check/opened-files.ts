/** As much of the Launch Handler API as is needed: https://wicg.github.io/web-app-launch/ */
interface LaunchQueue {
  readonly setConsumer: (
    consume: (launch: { readonly files: readonly { readonly getFile: () => Promise<File> }[] }) => void,
  ) => void;
}

/** Calls with each file that the computer opens with the installed app; browsers without file handlers never do. */
export function onOpenedFile(open: (file: File) => void): void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    const [first] = files;
    void first?.getFile().then(open);
  });
}
