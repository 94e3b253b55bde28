import { getDocumentProxy } from 'unpdf';

/** What a reader finds in a PDF that was sent: its text, its pages, the files inside. */
export async function readPdf(response: Response): Promise<{
  readonly text: string;
  readonly pages: number;
  readonly attachments: Readonly<Record<string, { readonly content: Uint8Array }>>;
}> {
  const pdf = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()));
  const attachments = ((await pdf.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item: object) => ('str' in item ? String(item.str) : '')).join(' '));
  }
  return { text: texts.join(' ').replace(/\s+/g, ' '), pages: pdf.numPages, attachments };
}
