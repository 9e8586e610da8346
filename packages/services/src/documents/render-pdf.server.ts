import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { loadBaseFonts, loadChineseFonts } from './document-fonts.server.ts';

const compilers = new Map<'base' | 'chinese', Promise<NodeCompiler>>();

function compilerFor(text: string): Promise<NodeCompiler> {
  const kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u.test(
    text,
  )
    ? 'chinese'
    : 'base';
  let compiler = compilers.get(kind);
  if (!compiler) {
    compiler = createCompiler(kind);
    compilers.set(kind, compiler);
    compiler.catch(() => compilers.delete(kind));
  }
  return compiler;
}

async function createCompiler(kind: 'base' | 'chinese'): Promise<NodeCompiler> {
  const fonts = await loadBaseFonts();
  if (kind === 'chinese') fonts.push(...(await loadChineseFonts()));
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
}

/**
 * Renders a template of ours as a PDF, tagged to PDF/UA-1 (ISO 14289-1). The content reaches the template
 * as JSON under `sys.inputs.content`; the same content gives the same words each time.
 */
export async function renderPdf(template: string, content: object): Promise<Buffer> {
  const json = JSON.stringify(content);
  const compiler = await compilerFor(json);
  const pdf = compiler.pdf(
    { mainFileContent: template, inputs: { content: json } },
    { pdfStandard: 'ua-1' },
  );
  compiler.evictCache(10);
  return pdf;
}
