using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom a heading gives its section to: a heading that is nothing but names, or has them before a colon.</summary>
internal sealed class SectionHead(string text, MentionIndex index)
{
    private bool _isHead = true;

    /// <summary>The text's head ends: a paragraph that is no heading begins.</summary>
    public void BeginProse() => _isHead = false;

    /// <summary>甲市：…, 乙省甲市：…: the last name before the colon, or of a heading that is nothing but names; else null.</summary>
    public Entity? Of(TextSpan heading)
    {
        var at = Headings.AfterNumber(text, heading);
        Entity? last = null;
        while (
            index.At(at) is { Entity.Category: not EntityCategory.Person } named
            && named.Offset == at
            && named.End <= heading.End
        )
        {
            (last, at) = (named.Entity, named.End);
        }
        // Below the headline bodies sign.
        return at == heading.End
            ? _isHead && last?.Category == EntityCategory.Organization
                ? null
                : last
            : at < heading.End && text[at] is '：' or ':' or '】'
                ? last
                : null;
    }
}
