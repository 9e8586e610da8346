/** What the editor tells the page in its frame. */
export interface PreviewMessage {
  type: 'heard-lesson';
  /** Let through by the gate. */
  html: string;
  title: string;
  summary: string;
}

/** What the page in the frame tells the editor: that it listens. */
export const readyMessage = 'heard-preview-ready';

/** A message of the editor, and of nobody else. */
export function readPreviewMessage(event: MessageEvent): PreviewMessage | null {
  if (event.origin !== window.location.origin || event.source !== window.parent) return null;
  const message = event.data as Partial<PreviewMessage> | null;
  return message?.type === 'heard-lesson' ? (message as PreviewMessage) : null;
}
