using System.Buffers;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>Finds places by one character each where they stand in a list of such: 沪、苏、浙、皖.</summary>
internal sealed class ListedInitials : IRecognizer
{
    private const int Least = 2;

    // Words of their own, which only a longer list makes places.
    private const int LeastOfWords = 4;
    private static readonly SearchValues<char> Words = SearchValues.Create("新黑青贵吉甘宁藏云海");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, '、'); i + 1 < text.Count; i = text.Next(i + 1, '、'))
        {
            if (text.Mark(i) == '、' && ShortForms.IsInitial(text, i - 1) && text.Mark(i - 2) != '、')
            {
                AddList(text, i - 1, candidates);
            }
        }
    }

    private static void AddList(TokenizedText text, int first, List<Candidate> candidates)
    {
        using var lent = LentList<Candidate>.Take();
        var (items, hasWord) = (lent.Items, false);
        for (var i = first; ShortForms.IsInitial(text, i); i += 2)
        {
            hasWord |= Words.Contains(text[i][0]);
            items.Add(new Candidate(text.Start(i), text.End(i), EntityCategory.Location, 0.5));
            if (text.Mark(i + 1) is not '、')
            {
                break;
            }
        }
        if (items.Count >= (hasWord ? LeastOfWords : Least))
        {
            candidates.AddRange(items);
        }
    }
}
