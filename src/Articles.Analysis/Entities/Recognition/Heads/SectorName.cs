using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// All who work in what a department is in charge of, in the country or at a place: 公安系统, 甲省住房城乡建设系统. What is built or goes
/// into operation is a system for that (上线应急管理系统).
/// </summary>
internal static class SectorName
{
    private const string Noun = "系统";

    private static readonly WordSet Charges = new(WordTable.Read("departments").SelectMany(x => x.Words.Words));
    private static readonly WordSet Building = new([
        .. WordTable.Set("sequence", "introducing").Words,
        .. WordTable.Set("systems", "building").Words,
    ]);
    private static readonly WordSet Running = WordTable.Set("systems", "running");

    /// <summary>Whether the words between two tokens are that.</summary>
    public static bool Is(TokenizedText text, int first, int last) =>
        text[last].EndsWith(Noun)
        && Charges.Contains(text.SpanOf(AfterPlace(text, first, last), last)[..^Noun.Length])
        && !text.IsOneOf(first - 1, Building)
        && !text.IsOneOf(last + 1, Running)
        && !text.IsOneOf(last + 2, Running);

    /// <summary>The first token behind the place that words begin with.</summary>
    public static int AfterPlace(TokenizedText text, int first, int last)
    {
        while (first < last && (IsPlace(text, first) || IsLevel(text[first])))
        {
            first++;
        }
        return first;
    }

    /// <summary>Whether a token is a place, also one that only the dictionary knows; 城市 is none.</summary>
    public static bool IsPlace(TokenizedText text, int token) =>
        text.IsPlace(token) || (text.Tag(token) is "ns" && !text.IsOneOf(token, Grammar.NoPlaces));

    private static bool IsLevel(ReadOnlySpan<char> word) => word is "省" or "市" or "县" or "区" or "州";
}
