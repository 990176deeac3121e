/** Milliseconds of this thread's processor time that something takes: what else runs on the machine does not count, only what it does itself. */
export function processorTime(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
