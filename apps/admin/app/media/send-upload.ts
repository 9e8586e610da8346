/** What the server says of an upload. */
export type UploadAnswer =
  { ok: true; id: string } | { ok: false; problems: Record<string, string> };

/**
 * Sends a form with a picture and tells how far it is, in percent. Rejects when no answer comes; only
 * XMLHttpRequest tells how much of a body has left.
 */
export function sendUpload(
  form: FormData,
  onProgress: (percent: number) => void,
): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.round((100 * loaded) / Math.max(total, 1)));
    request.onerror = () => reject(new Error('no answer'));
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText) as UploadAnswer);
      } catch {
        reject(new Error('no answer that can be read'));
      }
    };
    request.open('POST', '/media/upload');
    request.send(form);
  });
}
