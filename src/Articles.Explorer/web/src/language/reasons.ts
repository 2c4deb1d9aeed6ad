import { language, words } from "./language";
import type { Strings } from "./zh";

/** What helps against a reason; `null` where the reason says it or nothing does. */
type Advice = keyof Strings["advice"] | null;

const kinds: Record<string, string> = {
  "a PDF document": "PDF 文件",
  "an Office document of the old binary kind (.doc, .xls, .ppt)": "旧版 Office 文件（.doc、.xls、.ppt）",
  "an RTF document": "RTF 文件",
  "a ZIP archive that is no Word document": "ZIP 压缩包，不是 Word 文件",
  "an empty ZIP archive": "空的 ZIP 压缩包",
  "a PNG image": "PNG 图片",
  "a JPEG image": "JPEG 图片",
  "a GIF image": "GIF 图片",
  "an image, sound or video in a RIFF container": "图片、音频或视频（RIFF）",
  "a video or image in an ISO container": "视频或图片",
  "a gzip archive": "gzip 压缩包",
  "a RAR archive": "RAR 压缩包",
  "a 7-Zip archive": "7-Zip 压缩包",
  "an executable": "可执行文件",
  "an SQLite database": "SQLite 数据库",
};

/** Latin words stand apart from Chinese ones. */
const spaced = (name: string) => (/^[a-z]/i.test(name) ? ` ${name}` : name);

const holders: Record<string, string> = { "HTML page": "网页", "Word document": "Word 文件" };

/**
 * The service's reasons, which are English sentences: how each begins, what helps, and how it is said in Chinese. A test
 * (`RejectionReasonsTests`) holds the beginnings to what the service says.
 */
const reasons: [RegExp, Advice, (...groups: string[]) => string][] = [
  [/^The file is empty\./, "check", () => "文件是空的。"],
  [/^The file holds blanks alone\./, "check", () => "文件里只有空白。"],
  [/^The file is encrypted/, "decrypt", () => "文件有密码保护，无法读取。"],
  [/^The file is (.+), which is not read\./, "convert", (kind) => `这是${spaced(kinds[kind!] ?? kind!)}，无法读取。`],
  [/^The file's ([\d,]+) bytes are text in none of the encodings/, "encode", (n) => `认不出文件（${n} 字节）的文字编码。`],
  [/^The file has ([\d,]+) bytes; articles of up to ([\d,]+)/, "divide", (n, most) => `文件有 ${n} 字节，最多读取 ${most} 字节。`],
  [/^An article may have up to ([\d,]+) bytes/, "divide", (most) => `文件太大，最多 ${most} 字节。`],
  [/^The text has ([\d,]+) characters; articles of up to ([\d,]+)/, "divide", (n, most) => `正文有 ${n} 字，最多读取 ${most} 字。`],
  [/^The HTML page holds no visible text\./, "check", () => "网页里没有可见的文字。"],
  [/^The Word document holds no text\./, "check", () => "Word 文件里没有文字。"],
  [/^The Word document (?:is broken|has no main part)/, "resave", () => "Word 文件已损坏，无法读取。"],
  [/^The (HTML page|Word document) .*more than ([\d,]+).*, the most that is read\./, "divide", (what, most) => `${holders[what!]}过于庞大或复杂，超过了读取上限（${most}）。`],
  [/^The article names ([\d,]+) different things; up to ([\d,]+)/, "divide", (n, most) => `文章有 ${n} 个实体，最多保存 ${most} 个。`],
  [/^The article states ([\d,]+) figures; up to ([\d,]+)/, "divide", (n, most) => `文章有 ${n} 条数据，最多保存 ${most} 条。`],
  [/^The article mentions one name ([\d,]+) times; up to ([\d,]+)/, "divide", (n, most) => `文章提到同一名称 ${n} 次，最多保存 ${most} 次。`],
  [
    /^The article has ([\d,]+) names and ([\d,]+) figures, and .* come(?:s)? to ([\d,]+) characters.*; up to ([\d,]+) are kept/,
    null,
    (names, figures, n, most) => `文章有 ${names} 个名称和 ${figures} 条数据，索引共 ${n} 个字符，一篇最多保存 ${most} 个。请分成几篇上传。`,
  ],
  [/^The article could not be \w+ because of a fault in this program \((\w+)\)/, null, (fault) => `程序出错（${fault}），没能处理这篇文章。文件已保留，升级后可以重新处理。`],
  [/^The article was tried ([\d,]+) times in vain/, null, (n) => `试了 ${n} 次都没有成功。文件已保留，可以重新处理。`],
  [/^name: it is longer than ([\d,]+) characters/, "rename", (most) => `文件名超过 ${most} 个字符。`],
  [/^name: it has a control character/, "rename", () => "文件名含有控制字符。"],
  [/^name: it has a backslash/, "rename", () => "文件名含有反斜杠。"],
  [/^name: no part of it may be empty or end in a dot/, "rename", () => "文件名不能以句点结尾。"],
];

/** Why a file was not taken or could not be read, and what helps, in the reader's language. */
export function reason(text: string): string {
  const w = words();
  for (const [pattern, advice, chinese] of reasons) {
    const match = pattern.exec(text);
    if (match) {
      const help = advice ? w.advice[advice] : "";
      return language.get() === "zh" ? chinese(...match.slice(1)) + help : `${text} ${help}`.trim();
    }
  }
  return w.serviceSays(text);
}
