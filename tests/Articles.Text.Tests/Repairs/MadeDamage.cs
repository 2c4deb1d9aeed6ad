using System.Text;

namespace Articles.Text.Tests.Repairs;

/// <summary>What tests of damage made by program have in common.</summary>
internal static class MadeDamage
{
    // More characters than this behind one mark are no marking of a place.
    private const int MostBehindOneMark = 10;

    public static Encoding Gbk936 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    /// <summary>Whether a repaired text is the clean one but for the places that it marks as open.</summary>
    public static bool IsOpenOrRight(string clean, string repaired)
    {
        var reached = new bool[clean.Length + 1];
        reached[0] = true;
        foreach (var character in repaired)
        {
            var next = new bool[clean.Length + 1];
            for (var i = 0; i <= clean.Length; i++)
            {
                if (reached[i] && character == '\uFFFD')
                {
                    Array.Fill(next, true, i, Math.Min(MostBehindOneMark, clean.Length - i) + 1);
                }
                else if (reached[i] && i < clean.Length && clean[i] == character)
                {
                    next[i + 1] = true;
                }
            }
            reached = next;
        }
        return reached[^1];
    }
}
