using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>Joins two meetings that are one, with 暨 between them: 甲大会暨乙动员会, 甲大会暨第三届乙节.</summary>
internal sealed class JointEvents : IRecognizer
{
    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        if (!text.Text.Contains('暨', StringComparison.Ordinal))
        {
            return;
        }
        var firsts = new Dictionary<int, int>();
        var seconds = new Dictionary<int, int>();
        foreach (var candidate in candidates.Where(x => x.Category == EntityCategory.Event))
        {
            // “甲”“乙”论坛暨丙活动: two, for the quotations call the forum by itself.
            if (
                candidate.End < text.Text.Length
                && text.Text[candidate.End] == '暨'
                && !IsOfSeveral(text.Text, candidate)
            )
            {
                firsts[candidate.End] = Math.Min(
                    firsts.GetValueOrDefault(candidate.End, candidate.Start),
                    candidate.Start
                );
            }
            if (candidate.Start > 0 && text.Text[candidate.Start - 1] == '暨')
            {
                seconds[candidate.Start - 1] = Math.Max(seconds.GetValueOrDefault(candidate.Start - 1), candidate.End);
            }
        }
        foreach (var (joint, start) in firsts)
        {
            // 第三届甲大会暨第二届乙博览会 are two.
            if (seconds.TryGetValue(joint, out var end) && !(IsEdition(text, start) && IsEdition(text, joint + 1)))
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Event, 0.8));
            }
        }
    }

    private static bool IsOfSeveral(string text, Candidate candidate) =>
        (candidate.Start > 0 && text[candidate.Start - 1] == '”')
        || text.AsSpan(candidate.Start, candidate.Length).Contains("”“", StringComparison.Ordinal);

    // 第三届, 2031年, the year before it as well.
    private static bool IsEdition(TokenizedText text, int start) =>
        text.Text[start] == '第'
        || char.IsAsciiDigit(text.Text[start])
        || DatedEvents.YearBefore(text, text.TokenAt(start)) >= 0;
}
