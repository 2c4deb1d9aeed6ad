/** Text with the words that were searched for set off. */
export function Highlighted(props: { text: string; words: string }) {
  const words = props.words.toLowerCase().split(/\s+/).filter(Boolean);
  const lower = props.text.toLowerCase();
  const parts = [];
  let position = 0;
  while (position < props.text.length) {
    let [start, length] = [-1, 0];
    for (const word of words) {
      const at = lower.indexOf(word, position);
      if (at >= 0 && (start < 0 || at < start)) [start, length] = [at, word.length];
    }
    if (start < 0) break;
    parts.push(props.text.slice(position, start), <mark key={start}>{props.text.slice(start, start + length)}</mark>);
    position = start + length;
  }
  return (
    <>
      {parts}
      {props.text.slice(position)}
    </>
  );
}
