/** Words as readers count them: runs of letters and digits, with what joins them inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[’'.,:/-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}
