using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// The head of a listed firm's announcement and of an office's document: the line with the share's code or the
/// document's number, and below it the headline, which such papers set in several lines: the firm, then 关于…的公告.
/// </summary>
internal static class OfficialHead
{
    private const int HeadLines = 8;
    private const int MostLines = 4;
    private const int LongestLine = 50;
    private const int Longest = 120;

    private static readonly string[] Codes =
    [
        "证券代码",
        "股票代码",
        "债券代码",
        "基金代码",
        "转债代码",
        "A股代码",
        "H股代码",
        "A股简称",
        "证券简称",
        "股票简称",
        "债券简称",
        "公告编号",
        "公司代码",
    ];

    private static readonly string[] Endings =
    [
        "公告",
        "通知",
        "意见",
        "决定",
        "决议",
        "批复",
        "通报",
        "函",
        "方案",
        "办法",
        "规定",
        "报告",
        "摘要",
        "通告",
        "公报",
        "说明",
        "提示",
    ];

    /// <summary>The lines of the headline; none where a text has no such head.</summary>
    public static (int First, int Last)? Find(string text, IReadOnlyList<TextLine> lines)
    {
        var isHead = false;
        var first = -1;
        var length = 0;
        for (var (i, written) = (0, 0); i < lines.Count && written < HeadLines + MostLines; i++)
        {
            var line = lines[i].Of(text).Trim();
            if (line.IsEmpty)
            {
                continue;
            }
            written++;
            if (IsNumber(line))
            {
                (isHead, first, length) = (true, -1, 0);
                continue;
            }
            if (!isHead)
            {
                if (!IsLetterhead(line))
                {
                    return null;
                }
                continue;
            }
            (first, length) = (first < 0 ? i : first, length + line.Length);
            if (
                line.Length > LongestLine
                || length > Longest
                || line.IndexOfAny("，。；") >= 0
                || i - first > MostLines * 2
            )
            {
                return null;
            }
            if (CharacterClass.EndsWithAny(line.TrimEnd("》）)"), Endings))
            {
                return IsHeadline(lines[first].Of(text).Trim(), first == i) ? (first, i) : null;
            }
        }
        return null;
    }

    /// <summary>Whether a line has a share's code, or is a document's number: <c>城政发〔2024〕15号</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<char> line) =>
        line.Length <= 100
        && (
            CharacterClass.StartsWithAny(line, Codes)
            || (line[^1] == '号' && line.IndexOfAny('〔', '[') > 0 && line.IndexOfAny("，。《") < 0)
        );

    private static bool IsLetterhead(ReadOnlySpan<char> line) =>
        line.Length <= 30 && (line.EndsWith("文件") || line is [.., '函'] || line.StartsWith("编号"));

    /// <summary>Whether the first line of several is whose document it is, or begins what it is about.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> first, bool isOnly) =>
        first.Contains("关于", StringComparison.Ordinal)
        || (
            !isOnly
            && CharacterClass.EndsWithAny(first, ["公司", "集团", "银行", "委员会", "政府", "办公室", "局", "厅", "部"])
        );
}
