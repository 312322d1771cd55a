/** The month of a day and those before it, the newest first, each as `2026-05`. */
export const monthsUpTo = (day: Date, count: number): string[] =>
  Array.from({ length: count }, (_, back) => {
    const months = day.getFullYear() * 12 + day.getMonth() - back;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
