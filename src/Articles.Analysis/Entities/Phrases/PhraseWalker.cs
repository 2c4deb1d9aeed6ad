using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Walks from a head noun to the left as far as a name can reach, at most <see cref="Reach"/> tokens.</summary>
internal static class PhraseWalker
{
    /// <summary>A name has at most this many tokens before its head noun: the bound that keeps the time linear.</summary>
    public const int Reach = 16;

    private const int LongestQuote = 14;

    /// <summary>The phrase that ends at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The token whose end is the head noun's.</param>
    /// <param name="headLength">The head noun's length, in UTF-16 code units.</param>
    /// <param name="joins">Whether 和, 与 and 及 may stand inside (in the names of bodies).</param>
    public static Phrase Walk(TokenizedText text, int last, int headLength, bool joins)
    {
        var (first, quote) = (last, -1);
        var floor = Math.Max(0, last - Reach);
        for (var i = last - 1; i >= floor; )
        {
            var partner = text.Partner(i);
            if (text.Mark(i) == '”' && quote < 0 && partner >= floor && i - partner <= LongestQuote)
            {
                (quote, first, i) = (partner, partner, partner - 1);
            }
            else if (text.Mark(i) == ' ' && IsLatinEdge(text, i))
            {
                i--;
            }
            else if (Belongs(text, i) || (joins && Joins(text, i, floor)))
            {
                first = i--;
            }
            else
            {
                break;
            }
        }
        return Describe(text, TrimStart(text, first, last, quote), last, headLength, quote);
    }

    /// <summary>Whether a token can stand inside a name.</summary>
    public static bool Belongs(TokenizedText text, int token) =>
        text.Kind(token) switch
        {
            TokenKind.Latin or TokenKind.Number => true,
            TokenKind.Word => !Grammar.Boundaries.Contains(text[token]) && text.Tag(token) != "title",
            TokenKind.Mark => text.Mark(token) is '+' or '·' or '-' or '/',
            _ => false,
        };

    /// <summary>Whether a token is a noun that makes what stands before it a mere modifier.</summary>
    public static bool IsNoun(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.Tag(token) is "n" or "vn" or "l" or "b"
        && !Grammar.Boundaries.Contains(text[token]);

    // 5G 网络, 星河 AI: a space beside Latin letters is no border.
    private static bool IsLatinEdge(TokenizedText text, int space) =>
        text.Kind(space - 1) == TokenKind.Latin != (text.Kind(space + 1) == TokenKind.Latin)
        && text.Kind(space - 1) is TokenKind.Latin or TokenKind.Word
        && text.Kind(space + 1) is TokenKind.Latin or TokenKind.Word;

    // 经济|和|信息化委员会, 训练|及|成果转化联盟: a joint between two nouns, unless a name ends or stands before it.
    private static bool Joins(TokenizedText text, int token, int floor) =>
        text[token] is "和" or "与" or "及"
        && token - 2 >= floor
        && !text.IsPlace(token - 1)
        && text.Kind(token - 1) == TokenKind.Word
        && Belongs(text, token - 1)
        && Belongs(text, token - 2)
        && Grammar.HeadAtEnd(text[token - 1]) is null;

    // What a verb, a number or an adverb begins is cut down to what a name can begin with.
    private static int TrimStart(TokenizedText text, int first, int last, int quote)
    {
        var limit = quote >= 0 ? quote : last;
        var afterVerb = first > 0 && text.Tag(first - 1).StartsWith('v');
        while (first < limit && !CanStart(text, first, afterVerb))
        {
            first++;
            afterVerb = false;
        }
        return first;
    }

    private static bool CanStart(TokenizedText text, int token, bool afterVerb) =>
        text.Kind(token) switch
        {
            TokenKind.Mark => text.Mark(token) is '“',
            TokenKind.Space => false,
            TokenKind.Number => true,
            TokenKind.Latin => true,
            _ => text.Tag(token) switch
            {
                "v" => afterVerb || Grammar.Generic.Contains(text[token]),
                "p" or "d" or "c" or "r" or "u" or "uj" or "ul" or "uz" or "ug" or "y" or "q" or "m" or "mq" or "zg" =>
                    false,
                "f" => text[token].Length > 1,
                "a" => text[token].Length > 1,
                _ => true,
            },
        };

    private static Phrase Describe(TokenizedText text, int first, int last, int headLength, int quote)
    {
        var (content, proper, unknown, latin, single) = (0, false, false, false, 0);
        for (var i = first; i <= last; i++)
        {
            var length = i == last ? text[i].Length - headLength : text[i].Length;
            var word = text[i][..Math.Max(0, length)];
            latin |= text.Kind(i) == TokenKind.Latin || (text.Kind(i) == TokenKind.Number && length >= 3);
            proper |= i < last && IsProper(text, i);
            single = text.Kind(i) == TokenKind.Word && length == 1 && i < last ? single + 1 : 0;
            unknown |= single >= 2 || (text.Tag(i) == "x" && i < last);
            content += Grammar.Generic.Contains(word) || text.Kind(i) is TokenKind.Mark ? 0 : word.Length;
        }
        return new Phrase
        {
            First = first,
            Last = last,
            ModifierLength = text.End(last) - headLength - text.Start(first),
            Content = content,
            HasProper = proper,
            StartsProper = first < last && IsProper(text, first),
            HasUnknown = unknown,
            HasLatin = latin,
            Quote = quote,
            Quantified = IsQuantified(text, first),
            AfterVerb = first > 0 && text.Tag(first - 1).StartsWith('v'),
            Modifies = IsNoun(text, last + 1),
        };
    }

    /// <summary>Whether a token is a proper name or a word such as 中国 that proper names begin with.</summary>
    public static bool IsProper(TokenizedText text, int token) =>
        text.Tag(token) is "nt" or "nz" or "nrt"
        || text.IsPlace(token)
        || text[token] is "中国" or "国家" or "中央" or "中共" or "全国" or "世界" or "国际" or "全球" or "国务院";

    private static bool IsQuantified(TokenizedText text, int first)
    {
        var before = text[first - 1];
        return text.Tag(first - 1) is "q" or "m" or "mq" or "r"
            || text.Kind(first - 1) == TokenKind.Number
            || (
                before.Length > 1
                && before[0] is '一' or '多' or '各' or '某' or '每' or '几' or '两' or '数'
                && before[^1] is not '首'
            )
            || before
                is "该"
                    or "此"
                    or "其"
                    or "本"
                    or "各"
                    or "某"
                    or "等"
                    or "余"
                    or "家"
                    or "个"
                    or "座"
                    or "项"
                    or "款"
                    or "种"
                    or "类";
    }
}
