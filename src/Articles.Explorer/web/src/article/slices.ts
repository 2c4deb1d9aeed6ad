/** A part of the text that is drawn as a whole; long articles have many, and only those near the screen get marks. */
export interface Slice {
  start: number;
  end: number;
  paragraphs: Paragraph[];
}

export interface Paragraph {
  start: number;
  end: number;
  goesOn: boolean;
}

const sliceLength = 3_000;
const longestParagraph = 6_000;

/** Divides the text from a position into paragraphs (a line each) and these into slices. */
export function slicesOf(text: string, from: number): Slice[] {
  const slices: Slice[] = [];
  let slice: Slice | null = null;
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const line = newline < 0 ? text.length : newline;
    // A file without line ends is one paragraph; it is cut so that no slice outgrows the rest.
    const isCut = line - start > longestParagraph;
    const end = isCut ? wholeCharacter(text, start + longestParagraph) : line;
    if (end > start) {
      if (!slice || slice.end - slice.start > sliceLength) {
        slice = { start, end, paragraphs: [] };
        slices.push(slice);
      }
      slice.paragraphs.push({ start, end, goesOn: isCut });
      slice.end = end;
    }
    start = isCut ? end : end + 1;
  }
  return slices;
}

// Not between the two halves of a surrogate pair.
const wholeCharacter = (text: string, position: number) => {
  const unit = text.charCodeAt(position);
  return unit >= 0xdc00 && unit <= 0xdfff ? position - 1 : position;
};
