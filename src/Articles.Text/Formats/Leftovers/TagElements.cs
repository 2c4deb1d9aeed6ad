using System.Collections.Frozen;

namespace Articles.Text.Formats.Leftovers;

/// <summary>
/// The elements whose tags are known, by their names in the HTML Standard, with those that editors and Word added
/// (<c>o:p</c>, <c>st1:chsdate</c>).
/// </summary>
internal static class TagElements
{
    private static readonly string[] Prefixes = ["o:", "v:", "w:", "m:", "st1:"];

    private static readonly FrozenDictionary<string, TagForm>.AlternateLookup<ReadOnlySpan<char>> Forms = new (
        TagForm Form,
        string Names
    )[]
    {
        (
            TagForm.Line,
            "p br div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table tbody thead tfoot caption colgroup section article "
                + "header footer main aside nav figure figcaption hr center blockquote pre form html body title address "
                + "optgroup option select fieldset legend dir menu details summary"
        ),
        (
            TagForm.Inline,
            "span strong b i em u s a font img small big sub sup mark label abbr cite q ins del input button iframe "
                + "video audio source embed object param wbr head meta link col time code nobr strike picture svg path "
                + "xml rt rp rb ruby tt acronym bdo kbd samp var dfn thread track"
        ),
        (TagForm.Cell, "td th"),
        (TagForm.Hidden, "script style noscript"),
    }
        .SelectMany(x => x.Names.Split(' ').Select(name => KeyValuePair.Create(name, x.Form)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The form of an element's tags; null where no element has that name.</summary>
    public static TagForm? FormOf(ReadOnlySpan<char> name)
    {
        if (Forms.TryGetValue(name, out var form))
        {
            return form;
        }
        foreach (var prefix in Prefixes)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return TagForm.Inline;
            }
        }
        return null;
    }
}
