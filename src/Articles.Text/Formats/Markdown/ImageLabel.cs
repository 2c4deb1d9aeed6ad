using Articles.Text.Characters;

namespace Articles.Text.Formats.Markdown;

/// <summary>
/// Texts that stand for an image and say nothing of it: <c>图1</c>, <c>图片</c>, <c>image-03</c>, a file's name. What tells
/// of the image is its caption, and stays.
/// </summary>
internal static class ImageLabel
{
    private static readonly string[] Words =
    [
        "图片",
        "配图",
        "插图",
        "截图",
        "图像",
        "照片",
        "示意图",
        "题图",
        "封面",
        "图",
    ];

    /// <summary>Whether a text is one.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        foreach (var word in Words)
        {
            if (rest.StartsWith(word))
            {
                rest = rest[word.Length..];
                break;
            }
        }
        foreach (var c in rest)
        {
            if (CharacterClass.IsHan(c) && !"一二三四五六七八九十".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }
        // Words in Latin letters are a caption where there are several.
        return rest.Count(' ') < 2;
    }
}
