using System.Text;

namespace Articles.Text.Tests.Layout;

/// <summary>
/// Lays a clean article out as a newspaper page and breaks it as copying such a page does: lines of one width,
/// columns that end anywhere, captions, page numbers and notices between them.
/// </summary>
/// <param name="random">Where everything is broken.</param>
/// <param name="width">The width of a column in characters; 0 leaves each paragraph's parts on one line.</param>
/// <param name="indents">Whether a paragraph's first line is indented; else an empty line stands before it.</param>
internal sealed class LayoutDamage(Random random, int width, bool indents = true)
{
    private static readonly string[] Captions =
    [
        "▲工作人员在现场检查设备。",
        "◀图为改造以后的厂区全景。",
        "图为技术人员向来访者介绍情况。",
        "►市民在新开放的步道上散步。",
    ];
    private static readonly string[] Furniture =
    [
        "- 3 -",
        "第2页 共4页",
        "上一页 1 2 3 下一页",
        "分享到：微信 微博 QQ空间",
    ];
    private readonly StringBuilder page = new();
    private readonly List<string> clean = [];

    /// <summary>The page, and the article as it should read.</summary>
    public (string Page, string Clean) Lay(string[] paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var isProse = paragraph.Length > 40;
            var parts = isProse && width > 0 ? Lines(paragraph) : Parts(paragraph);
            string? caption = null;
            for (var i = 0; i < parts.Count; i++)
            {
                page.Append(i == 0 && isProse && width > 0 && indents ? "\u3000\u3000" : "")
                    .Append(parts[i])
                    .Append('\n');
                if (isProse && i + 1 < parts.Count && IsBreak(parts[i], parts[i + 1]))
                {
                    page.Append('\n');
                    caption = Interrupt(caption);
                }
            }
            page.Append(width == 0 || !isProse || !indents ? "\n" : "");
            clean.Add(paragraph);
            if (caption is not null)
            {
                // An arrow points at a picture that is not there.
                clean.Add(caption.TrimStart('▲', '◀', '►'));
            }
        }
        return (page.ToString(), string.Join('\n', clean));
    }

    /// <summary>What stands where a column ends: a caption, one for each paragraph, or something of the site's.</summary>
    private string? Interrupt(string? caption)
    {
        var kind = random.Next(3);
        if (kind == 0 && caption is null)
        {
            caption = Captions[random.Next(Captions.Length)];
            page.Append(caption).Append("\n\n");
        }
        else if (kind == 1)
        {
            page.Append(Furniture[random.Next(Furniture.Length)]).Append("\n\n");
        }
        return caption;
    }

    /// <summary>Whether a column ends here: not after a sentence, where nothing could tell that the paragraph goes on.</summary>
    private bool IsBreak(string line, string next) =>
        (width == 0 || random.Next(6) == 0)
        && line.TrimEnd('”')[^1] is not ('。' or '：' or '；' or '？' or '！')
        && next.Length > 2;

    /// <summary>A paragraph on one line, or in two parts.</summary>
    private List<string> Parts(string paragraph)
    {
        const int Least = 45;
        if (paragraph.Length < 2 * Least || random.Next(3) > 0)
        {
            return [paragraph];
        }
        var cut = random.Next(Least, paragraph.Length - Least);
        while (
            cut > Least
            && (
                char.IsPunctuation(paragraph[cut])
                || "。：；？！”“".Contains(paragraph[cut - 1], StringComparison.Ordinal)
            )
        )
        {
            cut--;
        }
        return [paragraph[..cut], paragraph[cut..]];
    }

    /// <summary>A paragraph as a column sets it: digits and Latin letters take half a character.</summary>
    private List<string> Lines(string paragraph)
    {
        var (lines, start, filled) = (new List<string>(), 0, indents ? 2f : 0);
        for (var i = 0; i < paragraph.Length; i++)
        {
            filled += paragraph[i] < '\u0250' ? 0.5f : 1;
            // Punctuation hangs over the edge: none begins a line.
            if (filled > width && !"，。：；、？！”》）%".Contains(paragraph[i], StringComparison.Ordinal))
            {
                lines.Add(paragraph[start..i]);
                (start, filled) = (i, paragraph[i] < '\u0250' ? 0.5f : 1);
            }
        }
        lines.Add(paragraph[start..]);
        return lines;
    }
}
