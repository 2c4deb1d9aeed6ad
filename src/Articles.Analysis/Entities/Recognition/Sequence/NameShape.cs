using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>What the model's names must look like: a name of its kind, whatever the model is sure of.</summary>
internal static class NameShape
{
    private const int Shortest = 2;
    private const int LongestYear = 5;
    private const string Digits = "〇一二三四五六七八九";

    // 丰富化, 新家园: the dictionary's list of names is not clean. 治理体系: no product.
    private static readonly WordSet NeverLast = WordTable.Set("sequence", "never-last");

    /// <summary>Whether it can be a name of its kind.</summary>
    public static bool IsAcceptable(TokenizedText text, NameSpan name)
    {
        var surface = text.Text.AsSpan(name.Start, name.End - name.Start);
        return surface.Length >= Shortest
            && text.StartsToken(name.Start)
            && text.StartsToken(name.End)
            && NeverLast.LongestEnd(surface) == 0
            && !NoNames.Hold(NameTags.Categories[name.Kind], surface)
            && !EndsInNumber(text.Text, name.End)
            // 甲市国民经济|和|社会发展: what joins two words ends no name; 孟和 is a person.
            && !(
                text[text.TokenAt(name.End - 1)] is "和" or "与" or "及" or "或"
                && NameTags.Categories[name.Kind] is not EntityCategory.Person
            )
            // 更智慧——甲城市大脑: two dashes part.
            && !surface.Contains("——", StringComparison.Ordinal)
            // 1家甲数据中心.
            && !(
                text.Kind(text.TokenAt(name.Start)) == TokenKind.Number && text.Tag(text.TokenAt(name.Start) + 1) is "q"
            )
            // 甲公司|3|个|数据中心, 甲市沿海|80|公里: how many there are, and how far it reaches.
            && !HoldsCount(surface)
            // 构建甲孵化平台|57|个.
            && !(
                Grammar.HeadAtEnd(surface) is not null && PhraseCounts.IsCountedBehind(text, text.TokenAt(name.End - 1))
            )
            && NameTags.Categories[name.Kind] switch
            {
                EntityCategory.Product => ProductShape.Is(text, name, surface),
                EntityCategory.Person => IsSpelled(surface) && PersonShape.Is(text, name, surface),
                _ => IsSpelled(surface)
                    && ProperName.IsIn(text, name, surface)
                    && !(
                        NameTags.Categories[name.Kind] is EntityCategory.Location
                        && IsNoPlace(text, name.Start, surface)
                    ),
            };
    }

    // A space may part a number and its unit.
    private static bool HoldsCount(ReadOnlySpan<char> surface)
    {
        for (var rest = surface; rest.IndexOfAny('个', '家', '公') is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (
                rest[..at].TrimEnd() is [.., >= '0' and <= '9']
                && (rest[at] is not '公' || rest[at..] is ['公', '里', ..])
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether a stretch is one word of which no part is acceptable, nor is it all: a common word not behind a quotation mark.
    /// </summary>
    public static bool IsCommonWord(TokenizedText text, int start, int end)
    {
        var token = text.TokenAt(start);
        return IsCommon(text, token)
            && text.Start(token) == start
            && text.End(token) == end
            && text[token].Length >= Shortest
            && text.Mark(token - 1) is not '“'
            && !text[token].Contains('·');
    }

    /// <summary>Whether a token is a common noun or verb.</summary>
    public static bool IsCommon(TokenizedText text, int token) => text.Tag(token) is "n" or "v" or "vn";

    // 李某自二〇二|二年: in the midst of a number.
    private static bool EndsInNumber(string text, int end) =>
        end + 1 < text.Length
        && Digits.Contains(text[end])
        && Digits.Contains(text[end - 1])
        && text.AsSpan(end - 2, Math.Min(LongestYear, text.Length - end + 2)).Contains('〇');

    private static bool IsNoPlace(TokenizedText text, int start, ReadOnlySpan<char> surface) =>
        Grammar.NoPlaces.Contains(surface)
        || Grammar.HeadAtEnd(surface) is { Category: EntityCategory.Event, Strength: Strength.Sure }
        || (text[text.TokenAt(start)].Length == surface.Length && MisreadPlaces.Is(text, text.TokenAt(start)));

    // Han characters, with the dot between the parts of a foreign name.
    private static bool IsSpelled(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            if (!CharClass.IsHan(c) && c is not '·')
            {
                return false;
            }
        }
        return true;
    }
}
