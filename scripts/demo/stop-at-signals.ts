/** Does something at Ctrl-C, at a polite kill and when the terminal closes; gives whether one of them came. */
export function stopAtSignals(stop: () => void): () => boolean {
  let came = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      came = true;
      stop();
    });
  }
  return () => came;
}
