import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** A document to print: what stands in it, and what its reader's program shows about it. */
export interface PrintedDocument {
  readonly title: string;
  /** BCP 47, so that a screen reader reads it in the right language. */
  readonly language: string;
  /** Stands as its date of making; the same document printed twice is the same bytes. */
  readonly madeAt: Date;
  /** At the foot of every page, before the page's number. */
  readonly foot: string;
  readonly content: Content[];
}

const fontOf = (file: string): string =>
  createRequire(import.meta.url).resolve(`pdfmake/fonts/Roboto/Roboto-${file}.ttf`);
const fonts = {
  normal: fontOf('Regular'),
  bold: fontOf('Medium'),
  italics: fontOf('Italic'),
  bolditalics: fontOf('MediumItalic'),
};
pdfmake.setFonts({ Roboto: fonts });
// Nothing but the fonts is read from the disk, and nothing from the network, whatever somebody has typed.
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));
pdfmake.setUrlAccessPolicy(() => false);

/** Prints a document as PDF. */
export function renderPdf(document: PrintedDocument): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [60, 60, 60, 60],
    language: document.language,
    info: { title: document.title, creator: 'Fotfeste', creationDate: document.madeAt },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 18, bold: true, margin: [0, 16, 0, 8] },
      heading: { fontSize: 12.5, bold: true, margin: [0, 12, 0, 4] },
      small: { fontSize: 9 },
    },
    footer: (page, pages) => ({
      text: `${document.foot} · ${page}/${pages}`,
      alignment: 'center',
      fontSize: 8.5,
      margin: [0, 20, 0, 0],
    }),
    content: document.content,
  };
  return pdfmake.createPdf(definition).getBuffer();
}
