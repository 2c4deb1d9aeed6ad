using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells 即将 that describes what is there (欢送即将启航的3艘船) from what somebody is about to do (即将推出面向老人的3款平台).</summary>
internal static class Upcoming
{
    // How far before 即将 the verb may stand whose object it describes: 欢送我校即将启航的….
    private const int Reach = 8;
    private const int VerbLength = 2;

    private static readonly WordList Soon = new("即将");

    // What is said to be about to come is announced, not described.
    private static readonly WordList Telling = new("宣布 表示 透露 介绍 获悉 披露 预计 计划 公布 发布");

    /// <summary>Whether 即将 only describes a quantity: another verb of its clause governs both.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="at">Where the plan word stands.</param>
    /// <param name="quantity">Where the quantity begins.</param>
    public static bool Describes(string text, int start, int at, int quantity)
    {
        // 将 is met before 即.
        at -= text[at] == '将' && at > start ? 1 : 0;
        return IsSubject(text, start, at, quantity)
            || at > start
                && at < quantity
                && text[quantity - 1] == '的'
                && Soon.LengthAt(text, at, quantity) > 0
                && IsGoverned(text, Math.Max(start, at - Reach), at);
    }

    // 即将通车的|铁路全长90公里: what the clause begins with is about to open, and its length is what it is.
    private static bool IsSubject(string text, int start, int at, int quantity)
    {
        while (start < at && Fillers.Heads.LengthAt(text, start, at) is var filler and > 0)
        {
            start += filler;
        }
        var verb = at + SoonLength + VerbLength;
        return start == at && verb < quantity - 1 && text[verb] == '的' && Soon.LengthAt(text, at, quantity) > 0;
    }

    private const int SoonLength = 2;

    private static bool IsGoverned(string text, int start, int end)
    {
        var governs = false;
        for (var at = start; at + VerbLength <= end; at++)
        {
            if (Telling.LengthAt(text, at, end) > 0)
            {
                return false;
            }
            governs =
                governs
                || (
                    Lexicon.Words.All.TryGetValue(text.AsSpan(at, VerbLength), out var word)
                    && Lexicon.Words.Tag(word) == "v"
                );
        }
        return governs;
    }
}
