using System.Runtime.InteropServices;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>The noun phrase that ends at a head noun, and what speaks for its being a name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Phrase
{
    /// <summary>The text that it stands in.</summary>
    public required TokenizedText Text { get; init; }

    /// <summary>Its first token.</summary>
    public required int First { get; init; }

    /// <summary>Its last token, the head noun's.</summary>
    public required int Last { get; init; }

    /// <summary>The length of what stands before the head noun, in UTF-16 code units.</summary>
    public required int ModifierLength { get; init; }

    /// <summary>How many characters of that say something of their own.</summary>
    public required int Content { get; init; }

    /// <summary>How many of those belong to no place, known body or trade.</summary>
    public required int OwnContent { get; init; }

    /// <summary>Whether a place, a known name or 中国 and the like stand in it.</summary>
    public required bool HasProper { get; init; }

    /// <summary>Whether it begins with a place or 中国 and the like.</summary>
    public bool StartsProper => First < Last && PhraseWords.IsProper(Text, First);

    /// <summary>Whether characters stand in it that form no known word.</summary>
    public required bool HasUnknown { get; init; }

    /// <summary>Whether a name stands in it that is no place: a known one or characters that form no word.</summary>
    public required bool HasBrand { get; init; }

    /// <summary>Whether a code of technology stands in it (5G, AI).</summary>
    public required bool HasCode { get; init; }

    /// <summary>Whether Latin letters or digits stand in it.</summary>
    public required bool HasLatin { get; init; }

    /// <summary>The opening mark of a quotation in it; -1 if there is none.</summary>
    public required int Quote { get; init; }

    /// <summary>Whether 一批, 20个, 各类 or 该 stand before it.</summary>
    public bool Quantified => PhraseCounts.IsQuantified(Text, First, Last);

    /// <summary>Whether a verb that takes it as its object stands before it.</summary>
    public bool AfterVerb => PhraseStart.AfterVerb(Text, First);

    /// <summary>Whether the word before the head noun is a company's trade, so that the noun is not part of its name.</summary>
    public bool EndsInTrade => PhraseDescription.EndsInTrade(Text, First, Last);

    /// <summary>Whether the word before the head noun tells a kind (…领域, …类).</summary>
    public bool EndsInKind => PhraseDescription.EndsInKind(Text, First, Last);

    /// <summary>Whether the word before the head noun is a verb of news.</summary>
    public bool EndsInVerb => PhraseDescription.EndsInVerb(Text, First, Last);

    /// <summary>Whether another noun follows, so that it only modifies that one.</summary>
    public bool Modifies => PhraseDescription.Modifies(Text, First, Last);
}
