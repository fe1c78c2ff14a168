/**
 * Waits for work no longer than is worth it.
 * @returns null when it takes longer; the work goes on, and what comes of it is not told
 */
export async function inTime<T>(work: T | Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
