using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Parts a measure from the class word that stands for the name of whom the text speaks: of 甲工程 the text says 工程全长, of 乙医院 医院年门诊量.
/// </summary>
internal static class OwnClass
{
    private const int LongestClass = 3;

    /// <summary>What is measured behind the class word; the whole noun if it begins with none.</summary>
    public static TextSpan Part(string text, TextSpan noun, Entity? subject)
    {
        var name = (subject?.Name ?? "").AsSpan().TrimEnd("”》");
        for (var length = LongestClass; length >= 2; length--)
        {
            if (
                name.Length > length
                && noun.Length >= length + 2
                && name[^length..].SequenceEqual(text.AsSpan(noun.Offset, length))
                && Lexicon.Words.All.TryGetValue(name[^length..], out _)
                && !WholeWords.GoesOn(text, noun.Offset, length, noun.End)
                && PlaceOwner.IsMeasured(text, noun.Offset + length, noun.End)
            )
            {
                return new TextSpan(noun.Offset + length, noun.Length - length);
            }
        }
        return noun;
    }
}
