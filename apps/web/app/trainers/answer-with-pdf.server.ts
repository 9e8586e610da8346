/** A PDF of the curriculum, shown in the browser. It changes with the course's versions, so it is asked for anew. */
export function answerWithPdf(pdf: Buffer, name: string): Response {
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}.pdf"`,
      'Cache-Control': 'private, no-cache',
    },
  });
}
