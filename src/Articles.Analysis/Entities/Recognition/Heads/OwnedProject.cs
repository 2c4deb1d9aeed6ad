using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Projects that are called by their group in short and by the place where they are built (川甲乐山电厂项目 of 川甲集团).</summary>
internal static class OwnedProject
{
    private const int ShortForm = 2;

    private static readonly string[] Forms = ["集团", "能源", "股份", "公司"];

    /// <summary>The phrase, begun at the group's short form where one stands right before the place.</summary>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (
            head.Word is not ("项目" or "工程" or "电站" or "基地")
            || phrase.Quote >= 0
            || phrase.First == phrase.Last
            || !text.IsPlace(phrase.First)
        )
        {
            return phrase;
        }
        var owner =
            IsShortForm(text, phrase.First - 1) ? phrase.First - 1
            : IsSpelled(text, phrase.First) ? phrase.First - ShortForm
            : phrase.First;
        return owner < phrase.First ? PhraseDescription.Between(text, owner, phrase.Last, head.Word.Length) : phrase;
    }

    private static bool IsShortForm(TokenizedText text, int token) =>
        text[token].Length == ShortForm && text.IsOneOf(token, Grammar.Bodies) && !text.IsPlace(token);

    // Characters that form no word, before a form of firms elsewhere in the article.
    private static bool IsSpelled(TokenizedText text, int place) =>
        place >= ShortForm
        && text.Kind(place - 1) == TokenKind.Word
        && text.Kind(place - ShortForm) == TokenKind.Word
        && text[place - 1].Length == 1
        && text[place - ShortForm].Length == 1
        && text.Slice(place - ShortForm, place - 1) is var name
        && Array.Exists(Forms, f => text.Text.Contains(name + f, StringComparison.Ordinal));
}
