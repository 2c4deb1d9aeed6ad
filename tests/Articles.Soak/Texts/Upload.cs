namespace Articles.Soak.Texts;

/// <summary>A file as it is uploaded.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="IsReadable">Whether it is an article; else it has to be rejected with a reason.</param>
internal sealed record Upload(byte[] Content, bool IsReadable);
