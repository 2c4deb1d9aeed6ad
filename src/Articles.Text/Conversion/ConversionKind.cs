namespace Articles.Text.Conversion;

/// <summary>OpenCC's configurations to simplified characters.</summary>
public enum ConversionKind
{
    /// <summary><c>t2s</c>: from OpenCC's standard of traditional characters; characters only.</summary>
    T2S,

    /// <summary><c>tw2s</c>: from Taiwan's standard; characters only.</summary>
    Tw2S,

    /// <summary><c>hk2s</c>: from Hong Kong's standard; characters only.</summary>
    Hk2S,

    /// <summary><c>tw2sp</c>: from Taiwan's standard, with the mainland's words for Taiwan's (軟體 → 软件).</summary>
    Tw2SP,
}
