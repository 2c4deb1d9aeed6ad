using System.Text;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler;

/// <summary>Compiles the characters that Big5-HKSCS adds to Big5.</summary>
internal static class Big5Compiler
{
    /// <summary>The compiled file.</summary>
    /// <param name="additions">The byte pairs, ascending, with what each stands for.</param>
    public static byte[] Compile((ushort Pair, string Text)[] additions)
    {
        var file = new LexiconFileWriter();
        file.Add<ushort>(LexiconFormat.Pairs, Array.ConvertAll(additions, addition => addition.Pair));
        file.Add<byte>(LexiconFormat.Lengths, Array.ConvertAll(additions, addition => (byte)addition.Text.Length));
        file.Add(
            LexiconFormat.Texts,
            Encoding.Unicode.GetBytes(string.Concat(additions.Select(addition => addition.Text)))
        );
        return file.ToArray();
    }
}
