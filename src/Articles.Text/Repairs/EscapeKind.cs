namespace Articles.Text.Repairs;

/// <summary>What a string's escape stands for.</summary>
internal enum EscapeKind
{
    /// <summary>Ends of lines and tabs.</summary>
    Break,

    /// <summary>A quotation mark or a slash.</summary>
    Mark,

    /// <summary>A character by its number.</summary>
    Number,
}
