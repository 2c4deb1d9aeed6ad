using System.Xml;

namespace Articles.Text.Formats.Word;

/// <summary>The names of a document's elements and attributes, which a reader keeps to its end: only so many.</summary>
internal sealed class LimitedNames : NameTable
{
    // The whole of WordprocessingML and its extensions has some two thousand.
    private const int Most = 20_000;
    private int count;

    public override string Add(string key) => Get(key) ?? base.Add(Counted(key));

    public override string Add(char[] key, int start, int len)
    {
        if (Get(key, start, len) is { } known)
        {
            return known;
        }
        Counted(string.Empty);
        return base.Add(key, start, len);
    }

    private string Counted(string key) =>
        ++count <= Most ? key : throw new LimitExceededException($"has more than {Most} different names of elements");
}
