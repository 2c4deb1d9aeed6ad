using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>Joins two meetings that are one, with 暨 between them: 甲大会暨乙动员会.</summary>
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
            if (candidate.End < text.Text.Length && text.Text[candidate.End] == '暨')
            {
                firsts[candidate.End] = Math.Min(
                    firsts.GetValueOrDefault(candidate.End, candidate.Start),
                    candidate.Start
                );
            }
            // 甲大会暨第二届乙博览会 are two.
            if (
                candidate.Start > 0
                && text.Text[candidate.Start - 1] == '暨'
                && text.Text[candidate.Start] != '第'
                && !char.IsAsciiDigit(text.Text[candidate.Start])
            )
            {
                seconds[candidate.Start - 1] = Math.Max(seconds.GetValueOrDefault(candidate.Start - 1), candidate.End);
            }
        }
        foreach (var (joint, start) in firsts)
        {
            if (seconds.TryGetValue(joint, out var end))
            {
                candidates.Add(new Candidate(start, end, EntityCategory.Event, 0.8));
            }
        }
    }
}
