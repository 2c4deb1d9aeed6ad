using System.Buffers;

namespace Articles.Text.Facts;

/// <summary>What a newspaper calls a page by before 版: <c>01</c>, <c>A3</c>, <c>三</c>.</summary>
internal static class PageName
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789ABCDEFT一二三四五六七八九十");

    /// <summary>Whether a text is one.</summary>
    public static bool Is(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExcept(Signs) < 0;
}
