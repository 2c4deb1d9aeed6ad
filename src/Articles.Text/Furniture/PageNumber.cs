namespace Articles.Text.Furniture;

/// <summary>Lines that number a page: <c>- 3 -</c>, <c>第3页</c>, <c>第 3 页 共 10 页</c>, <c>3/10</c>.</summary>
internal static class PageNumber
{
    private const int Longest = 16;

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }
        var (digits, pages, dashes, slashes, others) = (0, 0, 0, 0, 0);
        foreach (var c in line)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            pages += c == '页' ? 1 : 0;
            dashes += c is '-' or '—' or '–' or '·' ? 1 : 0;
            slashes += c == '/' ? 1 : 0;
            others +=
                !char.IsAsciiDigit(c)
                && !char.IsWhiteSpace(c)
                && "第页共-—–·/，,:：".IndexOf(c, StringComparison.Ordinal) < 0
                    ? 1
                    : 0;
        }
        var framed = dashes >= 2 && line[0] == line[^1] && !char.IsAsciiDigit(line[0]);
        return digits is > 0 and <= 6
            && others == 0
            && (pages > 0 || framed || (slashes == 1 && digits <= 4 && line.Length <= 5));
    }
}
