using System.Buffers;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Conversion;

/// <summary>Which lines of an article are to be converted.</summary>
internal static class TraditionalLines
{
    /// <summary>Whether a text may have such lines; if not, no line needs to be read.</summary>
    public static bool MayInclude(TextDraft draft) =>
        draft.Script == Script.Traditional || draft.Has(CharacterSigns.Traditional);

    /// <summary>Those that have one of some characters, for the steps that go before the conversion.</summary>
    public static IEnumerable<TextLine> With(TextDraft draft, SearchValues<char> wanted)
    {
        var at = draft.Text.AsSpan().IndexOfAny(wanted);
        if (at < 0)
        {
            yield break;
        }
        foreach (var line in draft.Lines)
        {
            if (line.End > at && Has(draft.Text, line, wanted) && Includes(draft, line))
            {
                yield return line;
            }
        }
    }

    private static bool Has(string text, TextLine line, SearchValues<char> wanted) => line.Of(text).ContainsAny(wanted);

    /// <summary>
    /// Whether a line is: in traditional articles every Chinese line, in mixed ones those with a traditional character,
    /// in others those that are traditional by themselves. Never a Japanese line: its characters only look the same.
    /// </summary>
    public static bool Includes(TextDraft draft, TextLine line)
    {
        if (draft.Language == "ja")
        {
            return false;
        }

        var counts = ScriptCounts.Of(line.Of(draft.Text));
        if (counts.Han == 0 || counts.IsJapanese)
        {
            return false;
        }

        return draft.Script switch
        {
            Script.Traditional => true,
            Script.Mixed => counts.Traditional > 0,
            // One character alone may be a name's: 瀋 in a bibliography, 鎔 in a person's own spelling.
            _ => counts.Traditional > int.Max(1, counts.Simplified),
        };
    }
}
