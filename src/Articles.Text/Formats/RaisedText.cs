using System.Text;

namespace Articles.Text.Formats;

/// <summary>
/// The raised text at the end of one that is being read: what it is (<see cref="Superscript"/>) is known once the
/// character behind it is.
/// </summary>
internal struct RaisedText
{
    // What a superscript is told by stands right before it.
    private const int Reach = 12;
    private int? start;

    /// <summary>Begins a raised text, or goes on with the one that ends there.</summary>
    public void Begin(StringBuilder text) => start ??= text.Length;

    /// <summary>Writes what it stands for, if there is one.</summary>
    /// <param name="text">The text so far, which ends with it.</param>
    /// <param name="after">The character that follows.</param>
    /// <returns>How much longer the text is for it.</returns>
    public int Settle(StringBuilder text, char after)
    {
        if (start is not { } from)
        {
            return 0;
        }
        start = null;
        if (from >= text.Length)
        {
            return 0;
        }
        var raised = text.ToString(from, text.Length - from);
        var reach = int.Min(from, Reach);
        var written = Superscript.Of(text.ToString(from - reach, reach), raised, after);
        text.Length = from;
        text.Append(written);
        return written.Length - raised.Length;
    }
}
