using System.Collections.Frozen;

namespace Articles.Text.Repairs;

/// <summary>What stands between quotation marks, and whether a plus sign was lost in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where the content begins, in UTF-16 code units.</param>
/// <param name="End">Where the closing mark stands.</param>
/// <param name="LineEnd">Where the line ends.</param>
internal readonly record struct QuotedName(string Text, int Start, int End, int LineEnd)
{
    private const int LongestContent = 24;
    private const int LongestHead = 6;
    private const int LongestPart = 8;
    private const int LongestToken = 4;

    /// <summary>Words that programmes of the form <c>X+Y</c> are named with: policy vocabulary, simplified.</summary>
    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        "AI",
        "5G",
        "5G-A",
        "IP",
        "VR",
        "云",
        "互联网",
        "人工智能",
        "党建",
        "北斗",
        "医疗",
        "区块链",
        "大数据",
        "大模型",
        "工业互联网",
        "教育",
        "数字",
        "数据要素",
        "文化",
        "文旅",
        "旅游",
        "智慧",
        "智能",
        "机器人",
        "标准",
        "物联网",
        "生态",
        "科技",
        "算力",
        "网格",
        "金融"
    );

    /// <summary>What is called <c>“X+”</c>: the nouns that such a name stands before, simplified.</summary>
    private static readonly string[] Kinds =
    [
        "模式",
        "行动",
        "战略",
        "工程",
        "计划",
        "时代",
        "平台",
        "体系",
        "理念",
        "思维",
        "应用",
        "示范",
        "机制",
        "品牌",
        "工作法",
        "场景",
        "产业",
    ];

    private ReadOnlySpan<char> Content => Text.AsSpan(Start, End - Start);

    /// <summary>Whether it is numbers and single capitals alone, with a space between each two: <c>1 2 N</c>.</summary>
    public bool IsFormula()
    {
        if (Content.Length is < 3 or > LongestContent)
        {
            return false;
        }
        var (tokens, numbers) = (0, 0);
        foreach (var range in Content.Split(' '))
        {
            var token = Content[range];
            var isNumber = token.Length is > 0 and <= LongestToken && token.IndexOfAnyExceptInRange('0', '9') < 0;
            if (!isNumber && token is not [>= 'A' and <= 'Z'])
            {
                return false;
            }
            numbers += isNumber ? 1 : 0;
            tokens++;
        }
        return tokens > 1 && numbers > 0;
    }

    /// <summary>Whether it is a known head and one more word of another length: <c>党建 服务</c>.</summary>
    public bool IsCompound()
    {
        if (Content.Length > LongestContent || Content.Count(' ') != 1)
        {
            return false;
        }
        var space = Content.IndexOf(' ');
        var part = Content[(space + 1)..];
        return IsHead(Content[..space]) && part.Length is >= 2 and <= LongestPart && IsPlain(part);
    }

    /// <summary>Whether it is a head or a number with a space behind it and names a kind of thing: <c>“党建 ”模式</c>.</summary>
    public bool IsOpen()
    {
        if (Content.Length is < 2 or > LongestHead + 1 || Content[^1] != ' ' || Content.Count(' ') != 1)
        {
            return false;
        }
        var head = Content[..^1];
        return (IsHead(head) || head.IndexOfAnyExceptInRange('0', '9') < 0) && NamesKind();
    }

    private bool NamesKind()
    {
        Span<char> next = stackalloc char[4];
        var length = Math.Min(next.Length, LineEnd - End - 1);
        for (var i = 0; i < length; i++)
        {
            next[i] = Han.Simplified(Text[End + 1 + i]);
        }
        foreach (var kind in Kinds)
        {
            if (next[..length].StartsWith(kind))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsHead(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestHead)
        {
            return false;
        }
        Span<char> simplified = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            simplified[i] = Han.Simplified(word[i]);
        }
        return Heads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(simplified);
    }

    private static bool IsPlain(ReadOnlySpan<char> part)
    {
        foreach (var character in part)
        {
            if (!Han.IsOneUnit(character) && !char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }
        return true;
    }
}
