using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Finds people by the word of address behind the whole name: 甲同志, 乙先生. A surname alone (李先生) names nobody.</summary>
internal sealed class AddressedPerson : IRecognizer
{
    private const int Shortest = 2;
    private const int Longest = 4;

    private static readonly WordSet Addresses = new(["同志", "先生", "女士", "烈士"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (text.LastCharacter(i) is '志' or '生' or '士' && text.IsOneOf(i, Addresses))
            {
                Add(text, i, candidates);
            }
        }
    }

    private static void Add(TokenizedText text, int address, List<Candidate> candidates)
    {
        var end = text.Start(address);
        for (var first = address - 1; first >= 0 && end - text.Start(first) <= Longest; first--)
        {
            if (IsName(text, first, address - 1))
            {
                candidates.Add(new Candidate(text.Start(first), end, EntityCategory.Person, 0.9));
                return;
            }
        }
    }

    // One word that the dictionary knows as a person's, or a surname and what is no word with it; 党员同志, 老同志 are anybody.
    private static bool IsName(TokenizedText text, int first, int last)
    {
        var start = text.Start(first);
        var name = text.Text.AsSpan(start, text.End(last) - start);
        var surname = PersonName.SurnameLength(name);
        if (surname == 0 || name.Length - surname is < 1 or > 2 || name.Length < Shortest)
        {
            return false;
        }
        return first == last
            ? text.Tag(first) is ['n', 'r', ..]
            : !PersonName.IsRare(text, start)
                && (text.Tag(first) is ['n', 'r', ..] || text[first].Length == surname)
                && PersonName.LengthAt(text, start, titled: true) == name.Length;
    }
}
