const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** A length of time (ISO 8601: `P2Y`, `P1M15D`) in words, with the language's own plural. */
export function period(text: string, language: string): string {
  const parts = [...text.matchAll(/(\d+)([YMWD])/g)].map(([, n, unit]) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unitDisplay: 'long',
      unit: units[unit as 'Y'],
    }).format(Number(n)),
  );
  return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
}
