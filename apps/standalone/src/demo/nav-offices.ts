/** A NAV office of the demo region. */
export interface NavOffice {
  readonly number: string;
  readonly name: string;
  readonly municipality: string;
}

/** The offices of the demo region; a NAV office keeps the number of the municipality it was opened in. */
export const NAV_OFFICES: readonly NavOffice[] = [
  { number: '0220', name: 'NAV Asker', municipality: '3203' },
  { number: '0219', name: 'NAV Bærum', municipality: '3201' },
  { number: '0626', name: 'NAV Lier', municipality: '3312' },
  { number: '1903', name: 'NAV Harstad', municipality: '5503' },
];
