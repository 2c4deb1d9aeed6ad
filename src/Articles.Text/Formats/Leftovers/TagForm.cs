namespace Articles.Text.Formats.Leftovers;

/// <summary>What becomes of an element's tag when it is taken out of a text.</summary>
internal enum TagForm
{
    /// <summary>Nothing stands for it: it set words in bold, or an image.</summary>
    Inline,

    /// <summary>A line ends there.</summary>
    Line,

    /// <summary>A table's cell ends there.</summary>
    Cell,

    /// <summary>What it holds is not read either.</summary>
    Hidden,
}
