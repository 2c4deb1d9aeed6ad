namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Tells quotations that say something from names: “流程通不通”, “不打烊”, “早开晚关”, “线上+线下”.</summary>
internal static class Saying
{
    private const int ShortestNegation = 3;

    /// <summary>Whether a quotation says something.</summary>
    public static bool Is(ReadOnlySpan<char> content) =>
        Asks(content)
        || (content.Length >= ShortestNegation && content[0] is '不' or '没' && content[1] is not '动')
        // 看得见, 靠得住.
        || content is [_, '得', _]
        || content is [var first, _, var second, _] && AreOpposed(first, second)
        || IsSumOfWords(content);

    // 通不通, 好不好.
    private static bool Asks(ReadOnlySpan<char> content)
    {
        for (var i = 1; i < content.Length - 1; i++)
        {
            if (content[i] is '不' && content[i - 1] == content[i + 1])
            {
                return true;
            }
        }
        return false;
    }

    private static bool AreOpposed(char first, char second) =>
        (first, second)
            is
                ('早', '晚')
                or
                ('晚', '早')
                or
                ('高', '低')
                or
                ('低', '高')
                or
                ('大', '小')
                or
                ('小', '大')
                or
                ('多', '少')
                or
                ('少', '多');

    // 线上+线下: two common words, of which none is a name.
    private static bool IsSumOfWords(ReadOnlySpan<char> content)
    {
        var sign = content.IndexOfAny('+', '＋');
        if (sign <= 0 || sign == content.Length - 1)
        {
            return false;
        }
        return IsPosition(content[..sign]) && IsPosition(content[(sign + 1)..]);
    }

    private static bool IsPosition(ReadOnlySpan<char> word) =>
        word
            is "线上"
                or "线下"
                or "网上"
                or "掌上"
                or "窗口"
                or "室内"
                or "室外"
                or "台前"
                or "幕后"
                or "人防"
                or "技防"
                or "物防";
}
