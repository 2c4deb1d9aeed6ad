using System.Runtime.InteropServices;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// The end of a text that is being scored: its score, the scores before its last three characters, those, and where
/// the dictionary has the words that begin with the last one, two and three of them (0 for none).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextTail(
    float Score,
    float BeforeLast,
    float BeforeSecond,
    float BeforeThird,
    char Last,
    char Second,
    char Third,
    WordBeginnings Beginnings
)
{
    /// <summary>The tail with one more character, which brings the score to <paramref name="score"/>.</summary>
    public TextTail Push(char character, float score, float bond, WordBeginnings beginnings) =>
        new(score, Score + bond, BeforeLast, BeforeSecond, character, Last, Second, beginnings);

    /// <summary>The tail of a text that is less probable for another reason than its words.</summary>
    public TextTail Minus(float cost) =>
        this with
        {
            Score = Score - cost,
            BeforeLast = BeforeLast - cost,
            BeforeSecond = BeforeSecond - cost,
            BeforeThird = BeforeThird - cost,
        };
}
