namespace Articles.Analysis.Segmentation;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>A word of the dictionary, or a single character that is in none.</summary>
    Word,

    /// <summary>Latin letters, with the digits and joining marks among them (<c>5G-A</c>, <c>TeleChat2</c>).</summary>
    Latin,

    /// <summary>Arabic digits.</summary>
    Number,

    /// <summary>One mark of punctuation or another sign.</summary>
    Mark,

    /// <summary>White space, line ends among it.</summary>
    Space,
}
