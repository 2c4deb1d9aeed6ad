using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Products;

/// <summary>
/// Finds trains by their number in the timetable, with what kind of train it is (G101次列车, C101次复兴号动车组列车), and by a known name
/// with it (复兴号动车组, which is called 复兴号).
/// </summary>
internal sealed class TrainRecognizer : IRecognizer
{
    private const int MostBetween = 4;

    private static readonly WordSet Trains = new(["动车组", "动车组列车", "列车"]);
    private static readonly WordSet Kinds = WordTable.Set("ships", "train");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, Trains); i < text.Count; i = text.Next(i + 1, Trains))
        {
            if (text[i - 1] is [_, _, .., '号'] && text.Tag(i - 1) is "nz")
            {
                var (start, end) = (text.Start(i - 1), text.End(i - 1));
                candidates.Add(new Candidate(start, text.End(i), EntityCategory.Product, 0.7, start, end));
            }
        }
        for (var i = text.Next(0, TokenKind.Latin); i < text.Count; i = text.Next(i + 1, TokenKind.Latin))
        {
            if (IsNumber(text[i]) && End(text, i + 1) is > 0 and var end)
            {
                candidates.Add(new Candidate(text.Start(i), end, EntityCategory.Product, 0.7));
            }
        }
    }

    // G101: a letter that the timetable uses, and up to four digits.
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word is ['G' or 'D' or 'C' or 'Z' or 'T' or 'K' or 'S' or 'Y', _, ..]
        && word.Length <= 5
        && !word[1..].ContainsAnyExceptInRange('0', '9');

    // 次列车, 次|复兴号|动车组|列车: where the last noun of trains ends; 0 if there is none.
    private static int End(TokenizedText text, int token)
    {
        if (text[token] is "次列车")
        {
            return text.End(token);
        }
        var end = 0;
        for (var i = token + 1; text[token] is "次" && i <= token + MostBetween && text.IsOneOf(i, Kinds); i++)
        {
            end = text[i] is [.., '列', '车'] or [.., '动', '车'] or [.., '动', '车', '组'] ? text.End(i) : end;
        }
        return end;
    }
}
