import { sameSiteHeader } from '../../api/client.js';
import type { Fault } from '../../api/fault.js';

/** What became of files that were sent: an upload to read from, a refusal in words, or no answer. */
export type SentFiles =
  | { readonly outcome: 'SENT'; readonly uploadId: string }
  | { readonly outcome: 'REFUSED'; readonly message: string }
  | { readonly outcome: 'FAULT'; readonly fault: Fault };

/** Sends files to `POST /uploads` one after the other; they make one upload. */
export async function sendFiles(files: readonly File[]): Promise<SentFiles> {
  let sent: SentFiles = { outcome: 'FAULT', fault: 'BROKEN' };
  for (const file of files) {
    sent = await sendFile(file, sent.outcome === 'SENT' ? sent.uploadId : undefined);
    if (sent.outcome !== 'SENT') return sent;
  }
  return sent;
}

async function sendFile(file: File, uploadId: string | undefined): Promise<SentFiles> {
  try {
    const response = await fetch('/uploads', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        ...sameSiteHeader,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
        ...(uploadId === undefined ? {} : { 'x-upload-id': uploadId }),
      },
      body: file,
    });
    if (response.status === 401) return { outcome: 'FAULT', fault: 'SIGNED_OUT' };
    return readUploadAnswer(await response.json());
  } catch (problem) {
    return { outcome: 'FAULT', fault: problem instanceof SyntaxError ? 'BROKEN' : 'OFFLINE' };
  }
}

/** Reads what `POST /uploads` answered. */
export function readUploadAnswer(answer: unknown): SentFiles {
  const id = textAt(answer, 'id') ?? textAt(answer, 'uploadId');
  if (id !== undefined) return { outcome: 'SENT', uploadId: id };
  const errors = valueAt(answer, 'errors');
  const message = Array.isArray(errors) ? textAt(errors[0], 'message') : undefined;
  return message === undefined ? { outcome: 'FAULT', fault: 'BROKEN' } : { outcome: 'REFUSED', message };
}

function valueAt(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? new Map(Object.entries(answer)).get(name) : undefined;
}

function textAt(answer: unknown, name: string): string | undefined {
  const value = valueAt(answer, name);
  return typeof value === 'string' ? value : undefined;
}
