using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds schools that are called by their place and number: 江州二中, 江州区45小, 江州三十七中. 江州一中院 is a court, 江州二中心 none.
/// </summary>
internal sealed class NumberedSchools : IRecognizer
{
    private const int LongestNumber = 4;
    private const int LongestCampus = 6;

    // What a word that begins with 中 or 小, or a body that a number is of, goes on with.
    private const string NoSchool = "院全会心间国文期外年共队学时型组微康";

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var i = 0; i < text.Count; i++)
        {
            var number = text.End(i);
            if (!text.IsPlace(i) || number == s.Length || !NameNumerals.OfEither.Contains(s[number]))
            {
                continue;
            }
            var end = number;
            while (end < s.Length && end - number <= LongestNumber && NameNumerals.OfEither.Contains(s[end]))
            {
                end++;
            }
            if (
                end < s.Length
                && s[end] is '中' or '小'
                && text.StartsToken(end + 1)
                && !(end + 1 < s.Length && NoSchool.Contains(s[end + 1]))
                // 江州七中城北校区 is called by its campus.
                && !s.AsSpan(end + 1, Math.Min(LongestCampus, s.Length - end - 1))
                    .Contains("校区", StringComparison.Ordinal)
            )
            {
                candidates.Add(new Candidate(text.Start(i), end + 1, EntityCategory.Organization, 0.5));
            }
        }
    }
}
