using Articles.Text.Pipeline;

namespace Articles.Text.Furniture;

/// <summary>
/// Articles that ask their readers to answer: notices, calls for papers, advertisements of posts. The address and the
/// telephone at their end are what they were written for; at the end of any other article they are the site's.
/// </summary>
internal static class Invitation
{
    /// <summary>Whether a text is one, by its headline or by what it says before its contacts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="end">The line that gives contacts.</param>
    public static bool Is(string text, IReadOnlyList<TextLine> lines, int end)
    {
        var first = 0;
        while (first < lines.Count && lines[first].Of(text).Trim().IsEmpty)
        {
            first++;
        }
        if (first == lines.Count)
        {
            return false;
        }
        var before = text.AsSpan(0, end > 0 ? lines[end - 1].End : 0);
        return (first < end && Notice.HasAny(lines[first].Of(text), FurniturePhrases.InvitingTitles))
            || Notice.HasAny(before, FurniturePhrases.Invitations);
    }
}
